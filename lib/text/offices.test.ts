import { expect, it } from 'vitest';
import { findOffices, introducedBy } from './offices';

const how = (text: string, name: string, office: string) =>
  introducedBy(text, text.indexOf(name), office);

it('finds offices, a deputy with 副', () => {
  expect(findOffices('王军副厅长和市委书记江凌')).toEqual([
    { office: '副厅长', end: 5 },
    { office: '书记', end: 10 },
  ]);
});

it.each([
  ['市长徐衣显主持会议', '徐衣显', '市长', 'office'],
  ['洛阳市委书记、市委全面依法治市委员会主任江凌', '江凌', '书记', 'office'],
  ['中国工程院院士、龙门实验室主任樊会涛', '樊会涛', '院士', 'office'],
  ['副市长王国辉', '王国辉', '市长', 'other'],
  ['副市长王国辉', '王国辉', '副市长', 'office'],
  ['市领导王军、张玉杰等', '王军', '副厅长', 'other'],
  ['市委书记江凌主持会议，徐衣显出席', '徐衣显', '书记', 'none'],
  ['徐衣显、杨骁等市领导', '徐衣显', '市长', 'none'],
  ['市委书记江凌与市长徐衣显', '徐衣显', '书记', 'other'],
])('in %s %s is introduced by %s: %s', (text, name, office, by) => {
  expect(how(text, name, office)).toBe(by);
});
