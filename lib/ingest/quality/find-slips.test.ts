import { expect, test } from 'vitest';
import { findSlips } from './find-slips';

test.each([
  ['通过《办法》和“方案（草案）”。', []],
  ['通过《办法和方案。', ['《 没有配对：“通过《办法和方案。”']],
  ['会上，研究办法》等。', ['》 没有配对：“上，研究办法》等。”']],
  ['会议传达了学习了精神', ['可能多了一个字：“会议传达了学习了精神”']],
  ['全市的的工作', ['可能多了一个字：“全市的的工作”']],
  ['听取了汇报，研究了方案', []],
])('%s', (text, slips) => {
  expect(findSlips(text).map((slip) => slip.text)).toEqual(slips);
});
