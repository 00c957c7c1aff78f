import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMaybeMeant, findSimilar } from './find-similar';
import { sampleSounds } from './sample-sources';

const BODY = '江凌调研龙门石窟，强调高质量发展。张三丰任职，城市文明建设。';
const sources = sampleSounds(
  [BODY],
  ['江凌', '调研', '龙门石窟', '强调', '高质量', '发展', '张三丰', '任职', '城市', '文明', '建设'],
  ['江凌', '龙门石窟', '张三丰'],
  {
    jiang: '江将',
    ling: '凌陵灵',
    lin: '林临',
    long: '龙隆',
    men: '门们',
    shi: '石十',
    ku: '窟哭',
    zhang: '张章',
    san: '三散',
    feng: '丰风',
    fen: '分',
    cheng: '城成',
    wen: '文',
    ming: '明名',
    diao: '调',
    qiang: '强',
  },
);
const similar = (run: string) => findSimilar(run, sources);

describe('a run that stands nowhere is read as', () => {
  it.each([
    ['江陵', '江凌', 'the same sound in a name'],
    ['江灵', '江凌', 'another one'],
    ['龙们石哭', '龙门石窟', 'half of it sounding the same'],
    ['张三分', '张三丰', 'a sound that many do not tell apart'],
    ['龙门石的窟', '龙门石窟', 'one character too many'],
    ['龙石窟', '龙门石窟', 'one missing'],
    ['高质大发展', '高质量发展', 'one quite different, inside a long run'],
  ])('%s as %s: %s', (typed, text) => {
    expect(similar(typed)).toEqual([text]);
  });
});

describe('precision comes before recall', () => {
  it('two characters are corrected to known names only', () => {
    expect(similar('成市')).toEqual([]);
  });

  it('and are offered the one word that sounds the same, or looks alike in some items', () => {
    expect(findMaybeMeant('成市', sources)).toEqual(['城市']);
    expect(findMaybeMeant('文朋', sources)).toEqual([]);
  });

  it('and are offered what sounds like them in a title or in some items', () => {
    expect(findMaybeMeant('成师', sources)).toEqual([]);
    const thrice = { ...sources, entries: Array(3).fill(sources.entries).flat() };
    expect(findMaybeMeant('成市', thrice)).toEqual(['城市']);
    expect(findMaybeMeant('江苏', thrice)).toEqual([]);
    expect(findMaybeMeant('龙们石哭', thrice)).toEqual([]);
  });

  it.each(['江苏', '张三', '李三丰', '地铁票价', '龙门'])('%s is left alone', (typed) => {
    expect(similar(typed)).toEqual([]);
  });

  it('nothing is offered but what stands in the texts', () => {
    const characters = [...new Set(`${BODY}将陵灵林隆们十哭章散风分成名`)];
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 8 }),
        (run) => {
          for (const text of similar(run)) {
            expect(BODY).toContain(text);
            expect(text).not.toBe(run);
          }
        },
      ),
    );
  });
});
