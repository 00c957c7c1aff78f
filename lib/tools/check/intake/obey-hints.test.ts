import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { obeyHints } from './obey-hints';

const folder = new URL('../../../ingest/forms/dresses/texts/', import.meta.url);

test.each(readdirSync(folder))('hints of %s can be obeyed, and nothing is lost by it', (file) => {
  for (const { hint, isGone, lost } of obeyHints(
    file,
    readFileSync(new URL(file, folder), 'utf8'),
  )) {
    expect({ hint, isGone, lost }).toEqual({ hint, isGone: true, lost: [] });
  }
});

test('a year that the whole lacks is written once, at its head', () => {
  const text = '河川市大事记\n5月6日，桥梁建成通车。\n5月8日，学校开学。\n5月9日，全市植树。';
  expect(obeyHints('大事记.txt', text)).toEqual([
    { hint: expect.stringContaining('没有年份'), isGone: true, lost: [] },
  ]);
});

test('what is left of a page in a text is taken out line by line', () => {
  const text = '河川市召开会议\n\n5月6日，河川市召开会议，部署防汛。\n\n点击了解本站服务\n';
  expect(obeyHints('2023-05-06.txt', text)).toEqual([
    { hint: expect.stringContaining('像网页上的文字'), isGone: true, lost: [] },
  ]);
});
