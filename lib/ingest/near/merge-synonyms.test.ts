import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSynonyms } from '@/lib/ingest/sources/lists/parse-synonyms';
import { createFold } from '@/lib/text/fold';
import { mergeRelated, mergeSynonyms } from './merge-synonyms';

const fold = createFold({ from: '', to: '' });
const merged = (...texts: string[]) =>
  Object.fromEntries(mergeSynonyms(texts.map((text) => parseSynonyms('', text, fold))));

describe('mergeSynonyms', () => {
  it('lets the words of a group find each other, and a directed word the group it leads to', () => {
    expect(merged('欠薪 = 拖欠工资\n讨薪 → 欠薪')).toEqual({
      欠薪: ['拖欠工资'],
      拖欠工资: ['欠薪'],
      讨薪: ['欠薪', '拖欠工资'],
    });
  });

  it('takes out what another list strikes out: a pair, or all that a word finds', () => {
    const list = '公交 = 公共交通 = 巴士\n看病 → 医疗 就医';
    expect(merged(list, '- 公交 巴士\n- 看病')).toEqual({
      公交: ['公共交通'],
      公共交通: ['公交', '巴士'],
      巴士: ['公共交通'],
    });
  });
});

describe('mergeRelated', () => {
  it('has what is listed as near, without what is struck out', () => {
    const lists = ['光伏 ～ 新能源 能源\n飞机 ～ 航空', '- 光伏 能源\n- 飞机'];
    expect(
      Object.fromEntries(mergeRelated(lists.map((text) => parseSynonyms('', text, fold)))),
    ).toEqual({ 光伏: ['新能源'] });
  });
});

describe('the list of general synonyms', () => {
  const text = readFileSync(new URL('general-synonyms.txt', import.meta.url), 'utf8');
  const list = parseSynonyms('general-synonyms.txt', text, fold);
  const { groups, directed, near, struck, problems } = list;
  const lines = [...directed, ...near];
  const words = [...groups.flat(), ...lines.flatMap(({ from, to }) => [...from, ...to])];

  it('has hundreds of lines, each of which says something', () => {
    expect(problems).toEqual([]);
    expect(struck).toEqual([]);
    expect(groups.length + directed.length).toBeGreaterThan(500);
  });

  it('has no word in two groups, which would make one of them', () => {
    const lines = text.split('\n').filter((line) => !/^#|→|～/.test(line) && line.trim() !== '');
    expect(groups).toHaveLength(lines.length);
    for (const line of lines) {
      const listed = line.split(/[\s=]+/);
      expect(groups.some((group) => group.length === listed.length)).toBe(true);
    }
  });

  it('calls no word near that it has as the same', () => {
    const same = mergeSynonyms([list]);
    const both = [...mergeRelated([list])].flatMap(([word, others]) =>
      others.filter((other) => same.get(word)?.includes(other)).map((other) => `${word} ${other}`),
    );
    expect(both).toEqual([]);
  });

  it('has nothing but short words', () => {
    for (const word of words) expect(word).toMatch(/^[\p{Script=Han}0-9a-z]{1,12}$/u);
  });
});
