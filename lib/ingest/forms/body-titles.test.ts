import { expect, test } from 'vitest';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { bodyTitles } from './body-titles';

const titles = bodyTitles(
  splitLines('军 事\n洛阳市印发《工作\n方案》并实施 5月1日，印发。\n会议召开 5月，'),
);

test('titles begin where a paragraph begins, wrapped or not', () => {
  expect(titles.begins('洛阳市印发《工作方案》并实施')).toBe(true);
  expect(titles.begins('会议召开')).toBe(true);
  expect(titles.begins('方案》并实施')).toBe(false);
});

test('a heading stands alone on its line', () => {
  expect([titles.standsAlone('军事'), titles.standsAlone('会议召开')]).toEqual([true, false]);
});
