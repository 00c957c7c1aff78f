import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from '@/lib/text/fold';
import { parseQuery } from './parse-query';
import { readPlainly } from './read-plainly';

const fold = createFold({ from: '縣', to: '县' });
const lexicon = { sections: [], stands: async () => true, idOf: async () => undefined };

/** Pieces that queries are made of, operators and words of asking among them. */
const PIECE = fc.constantFrom(
  ...'防汛 江凌 市長 縣 我想看看 的报道 有吗 谁参加了 不含 除了 或者 或 周末 周 星期 天 日 节 国庆 标题 栏目 人物 ⻄工区 第 次 五月 三 月底 OR AND not 5G asml SKA 5月8日 “ ” ： - * ？ ， 、 （'.split(
    ' ',
  ),
  ' ',
  '　',
  ' ',
);
const QUERY = fc.array(PIECE, { maxLength: 6 }).map((pieces) => pieces.join(''));

describe('readPlainly', () => {
  it('gives what the whole reader gives, or leaves the query to it', async () => {
    await fc.assert(
      fc.asyncProperty(QUERY, async (text) => {
        const plain = await readPlainly(text, fold, lexicon);
        if (plain) expect(plain).toEqual(await parseQuery(text, fold, lexicon));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['防汛', '江凌 防汛', ' 江凌　江凌 ', '市長', '', ' ', '国庆节'])(
    'reads “%s”',
    async (text) => {
      expect(await readPlainly(text, fold, lexicon)).not.toBeNull();
    },
  );

  it.each([
    '江凌5月8日',
    '五月',
    '周末',
    'asml5',
    '江凌 OR',
    '江凌，防汛',
    '江凌 防汛 调研',
    '除了江凌',
  ])('leaves “%s”', async (text) => {
    expect(await readPlainly(text, fold, lexicon)).toBeNull();
  });

  it('leaves what does not stand anywhere as it is', async () => {
    const nowhere = {
      stands: async (text: string) => text === '防汛',
      idOf: async () => undefined,
    };
    expect(await readPlainly('防汛', fold, nowhere)).not.toBeNull();
    expect(await readPlainly('防汛 江凌', fold, nowhere)).toBeNull();
  });
});
