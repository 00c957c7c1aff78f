import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from './read-source';
import { sourceFile } from './source-file';
import type { RecordEntry } from './source-reader';

test('what the file system refuses is a problem of that file, whatever its kind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  try {
    mkdirSync(join(folder, 'a.txt'));
    const found = [];
    for (const name of ['a.txt', 'gone.docx', 'gone.jsonl', 'gone.PDF']) {
      const source = await readSource(sourceFile(folder, name));
      const entries: RecordEntry[] = [];
      if (source.kind === 'records') for await (const entry of source.entries) entries.push(entry);
      else entries.push(...source.problems.map((problem) => ({ problem })));
      found.push(entries.map((entry) => ('problem' in entry ? entry.problem.found : null)));
    }
    expect(found).toEqual([['这是文件夹，不是文件'], ...Array(3).fill(['文件已经不在了'])]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
