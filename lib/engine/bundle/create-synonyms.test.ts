import { expect, it } from 'vitest';
import { createSynonyms } from './create-synonyms';

const groups = [
  ['市疾控中心', '市疾病预防控制中心', '洛阳市疾病预防控制中心'],
  ['洛轴', '洛阳lyc轴承有限公司'],
  ['省住建厅', '省住房和城乡建设厅'],
];
const synonymsOf = createSynonyms(groups);

it('replaces a word of a group by the others, whatever stands beside it', () => {
  expect(synonymsOf('市疾控中心挂牌')).toEqual([
    '市疾病预防控制中心挂牌',
    '洛阳市疾病预防控制中心挂牌',
  ]);
});

it('knows the words without the level of their body, and a company without its legal form', () => {
  expect(synonymsOf('疾控中心')).toEqual(['疾病预防控制中心']);
  expect(synonymsOf('住建厅')).toEqual(['住房和城乡建设厅']);
  expect(synonymsOf('洛轴')).toEqual(['洛阳lyc轴承有限公司', '洛阳lyc轴承']);
});

it('knows none for other texts', () => {
  expect(synonymsOf('防汛')).toEqual([]);
});
