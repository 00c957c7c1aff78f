import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseManifest } from '@/lib/corpus/manifest';
import { parseDate } from '@/lib/domain/partial-date';
import { paragraphs } from '@/lib/domain/sample-item';
import { sampleItems } from '@/lib/engine/bundle/sample-sources';
import type { Artefacts } from './build-artefacts';
import { keptGeneration } from './kept-generation';
import { replaceOutput } from './replace-output';
import { sampleArtefacts } from './sample-artefacts';

const may = sampleItems(['江凌调研防汛工作', '养老服务发展会议']);
const [first, second] = may;
const third = sampleItems(['', '', '第三条']).slice(2);
const june = sampleItems(['夏粮收购', '防汛演练']).map((item) => ({
  ...item,
  id: item.id.replace('05', '06'),
}));

const manifestOf = (artefacts: Artefacts) =>
  parseManifest(String(artefacts.get('search/manifest.json') ?? ''));
const generationIn = (artefacts: Artefacts) => manifestOf(artefacts).generation;

let site: string;
let work: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'heluo-site-'));
  work = mkdtempSync(join(tmpdir(), 'heluo-work-'));
});
afterEach(() => {
  for (const folder of [site, work]) rmSync(folder, { recursive: true, force: true });
});

/** Builds and exports one issue after another, as `npm run build` does. */
function publish(items: typeof may): Artefacts {
  const artefacts = sampleArtefacts(items);
  const kept = keptGeneration(join(site, 'search'), artefacts);
  replaceOutput(work, site, new Map<string, string | Uint8Array>([...kept, ...artefacts]));
  return artefacts;
}

const generations = () =>
  readdirSync(join(site, 'search')).filter((name) => name !== 'manifest.json');

describe('the generation before', () => {
  it('is none on a fresh clone', () => {
    expect(generationIn(publish(may))).toBe(generations().join());
  });

  it('stays for one build when items are added', () => {
    const old = generationIn(publish(may));
    const next = generationIn(publish([...june, ...may]));
    expect(generations().sort()).toEqual([old, next].sort());
    const last = generationIn(publish([...june, ...may, ...third]));
    expect(generations().sort()).toEqual([next, last].sort());
  });

  it('stays when the same is built again', () => {
    const old = generationIn(publish(may));
    const next = generationIn(publish([...june, ...may]));
    publish([...june, ...may]);
    expect(generations().sort()).toEqual([old, next].sort());
  });

  it.each([
    ['an item is withdrawn', () => may.slice(1)],
    [
      'a word is corrected',
      () =>
        may.map((one, at) => (at === 0 ? { ...one, blocks: paragraphs('汪凌调研防汛工作') } : one)),
    ],
    ['a date is corrected', () => may.map((one) => ({ ...one, date: parseDate('2023-05-31') }))],
    [
      'items change places',
      () => [
        { ...may[0], ...(second && { blocks: second.blocks }) } as (typeof may)[number],
        { ...may[1], ...(first && { blocks: first.blocks }) } as (typeof may)[number],
      ],
    ],
    ['quite other data is built', () => june],
  ])('goes when %s', (_, change) => {
    publish(may);
    const next = generationIn(publish(change()));
    expect(generations()).toEqual([next]);
  });

  it('goes when what it holds was withdrawn one build later', () => {
    publish(may);
    publish([...june, ...may]);
    const last = generationIn(publish([...june, ...may.slice(1)]));
    expect(generations()).toEqual([last]);
  });

  it('is not taken from half a site, or from damaged files', () => {
    const { generation } = manifestOf(publish(may));
    truncateSync(join(site, 'search', generation, 'index.json'), 10);
    const next = generationIn(publish([...june, ...may]));
    expect(generations()).toEqual([next]);
    writeFileSync(join(site, 'search', 'manifest.json'), '{"form');
    const last = generationIn(publish([...june, ...may, ...third]));
    expect(generations()).toEqual([last]);
  });

  it('goes when the new one is cut into shards', () => {
    publish(may);
    const large = sampleArtefacts(may, { largestBundle: 0 });
    expect(keptGeneration(join(site, 'search'), large)).toEqual(new Map());
  });
});
