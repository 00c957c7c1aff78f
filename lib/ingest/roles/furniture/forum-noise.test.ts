import { expect, test } from 'vitest';
import { textLines } from '@/lib/ingest/roles/text-line';
import { isNoise } from './forum-noise';

function piecesOf(text: string): string[] {
  return textLines([{ number: 1, text }]).map((line) => line.text);
}

test('what a forum mixes in at either end of a line is parted from its text', () => {
  expect(piecesOf('县城大雪成灾。9 L7 N, X$ R5 {')).toEqual(['县城大雪成灾。', '9 L7 N, X$ R5 {']);
  expect(piecesOf("' J8 ^) a5 y  e5 `' @8 Z7 S& e  3月30日 新桥通车。")).toEqual([
    "' J8 ^) a5 y  e5 `' @8 Z7 S& e",
    '3月30日 新桥通车。',
  ]);
  expect(isNoise('! {8 o3 u4 |7 H1 I3 b% R/ l2 U, f. O, c) }')).toBe(true);
});

test('figures in columns, formulas and words of other tongues are text', () => {
  for (const text of [
    '产量 12 34 56 78 90 12',
    '方案 A 和 B + C = D',
    'a b c d e f g h',
    '1. A 2. B 3. C 4. D',
  ])
    expect(piecesOf(text)).toEqual([text]);
});
