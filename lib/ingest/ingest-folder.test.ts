import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { crc32c } from '@/lib/corpus/crc32c';
import { parseManifest } from '@/lib/corpus/manifest';
import { decodeTexts } from '@/lib/corpus/texts-artefact';
import { byDate } from '@/lib/domain/issues-of';
import { toOpenItem } from '@/lib/domain/open-item';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { generationOf } from '@/lib/ingest/publish/generation-of';
import { fingerprintData } from './fingerprint-data';
import { type Ingested, ingestFolder, USER_DICTIONARY } from './ingest-folder';
import { writeRegistry } from './registry/extend-registry';

let ingested: Ingested;
beforeAll(async () => {
  ingested = await ingestFolder(MAY_2023, MAY_2023);
});

describe('ingestFolder', () => {
  it('gives equal bytes for equal sources', async () => {
    const { artefacts } = await ingestFolder(MAY_2023, MAY_2023);
    expect([...artefacts]).toEqual([...ingested.artefacts]);
  });

  it('publishes every item as open data, the table with a byte order mark', () => {
    const { items, artefacts } = ingested;
    expect(JSON.parse(String(artefacts.get('data/items.json') ?? ''))).toEqual(
      items.map(toOpenItem),
    );
    const csv = String(artefacts.get('data/items.csv') ?? '');
    expect(csv.startsWith('\ufeffid,issue,ordinal,section,')).toBe(true);
    expect(csv.split('\r\n').filter((line) => line.startsWith('2023-05-'))).toHaveLength(110);
  });

  it('orders the documents of the search by date, and numbers them alike in all its files', () => {
    const { items, artefacts } = ingested;
    const path = [...artefacts.keys()].find((one) => one.endsWith('/texts.json'));
    const texts = decodeTexts(String(artefacts.get(path ?? '') ?? ''));
    const byAge = [...items].sort(byDate).map(({ id }) => id);
    expect(texts.items.map(({ id }) => id)).toEqual(byAge);
    for (const { name, kind, items: places } of texts.entities) {
      const entity = ingested.entities.find((one) => one.name === name && one.kind === kind);
      expect(places.map((place) => byAge[place]).sort()).toEqual([...(entity?.items ?? [])].sort());
    }
  });

  it('puts the search files into a folder named after what they hold, and lists them', () => {
    const { artefacts } = ingested;
    const manifest = parseManifest(String(artefacts.get('search/manifest.json') ?? ''));
    expect(manifest).toMatchObject({ items: 110, issues: ['2023-05'] });
    const folder = `search/${manifest.generation}/`;
    const paths = [...artefacts.keys()].filter(
      // Numbered files prove themselves.
      (path) => path.startsWith(folder) && !path.slice(folder.length).includes('/'),
    );
    const files = new Map(
      paths.map((path) => [path.slice(folder.length), String(artefacts.get(path) ?? '')]),
    );
    expect(generationOf(files)).toBe(manifest.generation);
    expect([...files.keys()].sort()).toEqual(Object.keys(manifest.files).sort());
    for (const [name, text] of files) {
      const bytes = Buffer.from(text);
      const listed = { bytes: bytes.length, crc32c: crc32c(bytes) };
      expect(manifest.files[name]).toEqual(listed);
    }
  });
});

describe('the registry', () => {
  it('of May 2023 has every id that is published', () => {
    expect(ingested.unregistered).toEqual([]);
  });

  it('gives names their ids, and changes nothing that was published before it was written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heluo-data-'));
    try {
      copyFileSync(join(MAY_2023, '2023-05.txt'), join(folder, '2023-05.txt'));
      const { artefacts, unregistered } = await ingestFolder(folder, MAY_2023);
      writeRegistry(folder, unregistered);
      const again = await ingestFolder(folder, MAY_2023);
      expect(again.unregistered).toEqual([]);
      expect([...again.artefacts]).toEqual([...artefacts]);
      const manifest = JSON.parse(String(artefacts.get('search/manifest.json') ?? ''));
      expect(manifest.fingerprint).toBe(fingerprintData(folder, MAY_2023));
      const entities = JSON.parse(String(artefacts.get('data/entities.json') ?? ''));
      expect(entities[0]).toMatchObject({ id: 'jiangling', name: '江凌' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the user dictionary', () => {
  it('is read in the encodings that editors save, and its unusable lines are reported', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heluo-data-'));
    try {
      copyFileSync(join(MAY_2023, '2023-05.txt'), join(folder, '2023-05.txt'));
      // 江凌 and a line without any Han, in GB18030.
      const bytes = [0xbd, 0xad, 0xc1, 0xe8, 0x0d, 0x0a, 0x53, 0x4b, 0x41, 0x0d, 0x0a];
      mkdirSync(join(folder, 'lists'));
      writeFileSync(join(folder, 'lists', USER_DICTIONARY), Buffer.from(bytes));
      const { warnings } = await ingestFolder(folder, MAY_2023);
      const faults = warnings.filter(({ file }) => file === `lists/${USER_DICTIONARY}`);
      expect(faults.map(({ line, found }) => [line, found])).toEqual([[2, '“SKA”']]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
