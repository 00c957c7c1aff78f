import { expect, test } from 'vitest';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { looksLikeItem } from './looks-like-item';

const looks = (text: string) => looksLikeItem(splitLines(text), 0);

test.each([
  '江凌到嵩县调研 5月16日，江凌到嵩县调研。',
  '江凌到嵩县调研\n5月16日，江凌到嵩县调研。',
  '江凌到嵩县调研 5\n月16日，江凌到嵩县调研。',
  '洛阳市印发《方案（所、站）结\n对共建》 5月，洛阳市印发。',
  '洛阳市新增 49 家中小企业 5 月 1 日，省工信厅发布。',
])('%j has the shape of an item', (text) => {
  expect(looks(text)).toBe(true);
});

test.each([
  '会议指出，要加强工作。',
  '截至 5月30日，已完成。',
  '本次活动将持续到 5 月 30 日，欢迎参加。',
  '会议召开。又于 5月30日，',
  '',
])('%j is a further paragraph', (text) => {
  expect(looks(text)).toBe(false);
});
