import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removePrefetchPayloads } from './remove-prefetch-payloads';

test('what the router would fetch ahead goes, pages and what a step to them reads stay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heluo-site-'));
  try {
    const page = join(folder, 'items', '2023-05-001');
    mkdirSync(page, { recursive: true });
    const names = [
      'index.html',
      'index.txt',
      '__next._tree.txt',
      '__next.items.$d$id.__PAGE__.txt',
    ];
    for (const name of names) writeFileSync(join(page, name), '');
    expect(removePrefetchPayloads(folder)).toBe(2);
    expect(readdirSync(page)).toEqual(['index.html', 'index.txt']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
