import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ingested, ingestFolder } from './ingest-folder';

const data = fileURLToPath(new URL('../../data', import.meta.url));

let ingested: Ingested;
beforeAll(() => {
  ingested = ingestFolder(data, data);
});

describe('ingestFolder', () => {
  it('gives equal bytes for equal sources', () => {
    expect([...ingestFolder(data, data).artefacts]).toEqual([...ingested.artefacts]);
  });

  it('publishes every item as open data, the table with a byte order mark', () => {
    const { items, artefacts } = ingested;
    expect(JSON.parse(artefacts.get('data/items.json') ?? '')).toEqual(items);
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
