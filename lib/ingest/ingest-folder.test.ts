import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { toOpenItem } from '@/lib/gazette/open-item';
import { type Ingested, ingestFolder, USER_DICTIONARY } from './ingest-folder';

let ingested: Ingested;
beforeAll(() => {
  ingested = ingestFolder(MAY_2023, MAY_2023);
});

describe('ingestFolder', () => {
  it('gives equal bytes for equal sources', () => {
    expect([...ingestFolder(MAY_2023, MAY_2023).artefacts]).toEqual([...ingested.artefacts]);
  });

  it('publishes every item as open data, the table with a byte order mark', () => {
    const { items, artefacts } = ingested;
    expect(JSON.parse(artefacts.get('data/items.json') ?? '')).toEqual(items.map(toOpenItem));
    const csv = artefacts.get('data/items.csv') ?? '';
    expect(csv.startsWith('\ufeffid,issue,ordinal,section,')).toBe(true);
    expect(csv.split('\r\n').filter((line) => line.startsWith('2023-05-'))).toHaveLength(110);
  });

  it('names files after their content and lists them in the manifest', () => {
    const { artefacts } = ingested;
    const manifest = JSON.parse(artefacts.get('search/manifest.json') ?? '');
    expect(manifest).toMatchObject({ items: 110, issues: ['2023-05'] });
    for (const { name, bytes } of Object.values<{ name: string; bytes: number }>(manifest.files)) {
      expect(name).toMatch(/^[a-z]+-[0-9a-f]{16}\.json$/);
      expect(Buffer.byteLength(artefacts.get(`search/${name}`) ?? '')).toBe(bytes);
    }
  });
});

describe('the user dictionary', () => {
  it('is read in the encodings that editors save, and its unusable lines are reported', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heluo-data-'));
    try {
      copyFileSync(join(MAY_2023, '2023-05.txt'), join(folder, '2023-05.txt'));
      // 江凌 and a line without any Han, in GB18030.
      const bytes = [0xbd, 0xad, 0xc1, 0xe8, 0x0d, 0x0a, 0x53, 0x4b, 0x41, 0x0d, 0x0a];
      mkdirSync(join(folder, 'lists'));
      writeFileSync(join(folder, 'lists', USER_DICTIONARY), Buffer.from(bytes));
      const faults = ingestFolder(folder, MAY_2023).warnings.filter(
        ({ file }) => file === `lists/${USER_DICTIONARY}`,
      );
      expect(faults.map(({ line, found }) => [line, found])).toEqual([[2, '“SKA”']]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
