import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readAcceptedReasons } from './accepted-differences';

const folder = mkdtempSync(join(tmpdir(), 'accepted-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (...rows: readonly object[]) => {
  const path = join(folder, 'reasons.jsonl');
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return readAcceptedReasons(path);
};

it('accepts the kinds named, for the query named or for those that the pattern finds', () => {
  const [one, many] = read(
    { reason: 'found now', kinds: ['ids', 'counts'], text: '空装备。' },
    { reason: 'outer marks', kinds: ['ids'], pattern: '\\p{P}$' },
  );
  expect(one?.accepts('空装备。', 'counts')).toBe(true);
  expect(one?.accepts('空装备。', 'marks')).toBe(false);
  expect(one?.accepts('空装备', 'ids')).toBe(false);
  expect(many?.accepts('访香港？', 'ids')).toBe(true);
  expect(many?.accepts('访香港', 'ids')).toBe(false);
});

it('refuses a row without reason, of an unknown kind, for no query, or with a broken pattern', () => {
  const good = { reason: 'mended', kinds: ['ids'], text: '江凌' };
  const { text, ...noQuery } = good;
  for (const row of [
    { ...good, reason: ' ' },
    { ...good, kinds: ['hits'] },
    { ...good, kinds: [] },
    { ...good, pattern: '江' },
    noQuery,
    { ...noQuery, pattern: '(' },
  ]) {
    expect(() => read(row)).toThrow('reasons.jsonl: ');
  }
  expect(() => read({ ...good, text })).not.toThrow();
});
