import { describe, expect, it } from 'vitest';
import { createWordFinder } from '@/lib/text/word-boundaries';
import { expandAbbreviation } from './expand-abbreviation';
import { sampleEntries, sampleVocabulary } from './sample-sources';

const TERMS = [
  '市',
  '疾病',
  '预防',
  '控制',
  '中心',
  '隋唐',
  '洛阳城',
  '洛阳',
  '国家',
  '遗址',
  '公园',
  '河南',
  '科技',
  '大学',
  '和',
  '自然资源',
  '规划局',
  '北京',
  '航空',
  '航天',
  'lyc',
  '轴承',
];
const entries = sampleEntries([
  '市疾病预防控制中心发布提示。隋唐洛阳城国家遗址公园开放。',
  '市疾病预防控制中心和河南科技大学合作。',
  '市自然资源和规划局主办，北京航空航天大学、洛阳lyc轴承有限公司参加。',
]);
const expand = (run: string) =>
  expandAbbreviation(run, entries, createWordFinder(sampleVocabulary(TERMS)));

describe('an abbreviation', () => {
  it.each([
    ['市疾控中心', '市疾病预防控制中心'],
    ['隋唐城', '隋唐洛阳城'],
    ['河科大', '河南科技大学'],
    ['自然资源局', '自然资源和规划局'],
    ['北航', '北京航空航天大学'],
    ['洛轴', '洛阳lyc轴承有限公司'],
  ])('%s stands for %s', (run, name) => {
    expect(expand(run)).toEqual([name]);
  });

  it.each([
    ['疾控', 'two characters must open the words of a body'],
    ['唐洛城', 'a name begins at the beginning of a word'],
    ['市控疾', 'the order counts'],
    ['市制和河', 'no name goes across a function word'],
    ['隋唐公园', 'too many characters for one'],
  ])('%s stands for nothing: %s', (run) => {
    expect(expand(run)).toEqual([]);
  });
});
