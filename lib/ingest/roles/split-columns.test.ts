import { expect, test } from 'vitest';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { splitColumns } from './split-columns';

const LEFT = [
  '市政府召开常务会议研究部署',
  '重点工作会议强调要抓好落实',
  '市长到高新区调研项目建设时',
  '强调要优化营商环境提升服务',
  '全市文旅大会召开市领导出席',
  '会议并讲话要求推动高质发展',
];
const RIGHT = [
  '副市长到临江县督导防汛备汛',
  '要求压实责任确保安全度汛期',
  '全市教育工作会议召开会议总',
  '结工作部署下一步任务并提出',
  '市卫生健康委组织义诊活动为',
  '群众提供健康咨询和检查服务',
];

test('two columns side by side are read one after the other', () => {
  const page = LEFT.map((left, at) => `${left}          ${RIGHT[at]}`).join('\n');
  expect(splitColumns(splitLines(page)).map(({ text }) => text)).toEqual([...LEFT, ...RIGHT]);
});

test('other texts stay as they are', () => {
  const lines = splitLines([...LEFT, '粮食      120.5      1.1', ...RIGHT].join('\n'));
  expect(splitColumns(lines)).toEqual(lines);
});
