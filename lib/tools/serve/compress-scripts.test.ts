import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressScripts } from './compress-scripts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  mkdirSync(join(folder, '_next/static/chunks'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

it('puts a copy beside each script and style sheet that unpacks to the very same', async () => {
  const text = '凡文中有，必能搜到。'.repeat(50);
  const paths = ['a.js', 'chunks/b.css', 'c.txt'].map((name) => join(folder, '_next/static', name));
  for (const path of paths) writeFileSync(path, text);
  await compressScripts(folder);
  const [script = '', style = '', other = ''] = paths.map((path) => `${path}.br`);
  for (const copy of [script, style]) {
    const bytes = readFileSync(copy);
    expect(bytes.length).toBeLessThan(100);
    expect(brotliDecompressSync(bytes).toString()).toBe(text);
  }
  expect(existsSync(other)).toBe(false);
});
