import { expect, it } from 'vitest';
import { findOccurrences } from '@/lib/text/find-occurrences';
import { countListed } from './count-listed';

it.each([
  ['先后到规划展示馆、龙门实验室、洛邑古城调研', 1],
  ['考察中信重工机械股份有限公司、龙门实验室等地', 1],
  ['中国工程院院士、龙门实验室主任樊会涛', 0],
  ['在龙门实验室总部基地举行', 0],
  ['龙门实验室、规划展示馆', 0],
])('in %s the laboratory is listed %d times', (text, times) => {
  expect(countListed(text, findOccurrences(text, '龙门实验室'))).toBe(times);
});
