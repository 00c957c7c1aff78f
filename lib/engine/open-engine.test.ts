import { beforeAll, describe, expect, it } from 'vitest';
import { ArtefactError } from '@/lib/corpus/artefact-error';
import type { ByteSource } from '@/lib/corpus/artefact-reader';
import { parseManifest } from '@/lib/corpus/manifest';
import { VersionMismatchError } from '@/lib/corpus/version-mismatch-error';
import { sampleItems } from '@/lib/engine/bundle/sample-sources';
import type { Artefacts } from '@/lib/ingest/publish/build-artefacts';
import { sampleArtefacts } from '@/lib/ingest/publish/sample-artefacts';
import { ALL_MATCHES } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { openEngine } from './open-engine';

const bodies = ['全市发展会议召开', '江凌调研防汛工作'];
let artefacts: Artefacts;
/** Those of the build after, whose generation is another. */
let next: Artefacts;
beforeAll(() => {
  artefacts = sampleArtefacts(sampleItems(bodies));
  next = sampleArtefacts(sampleItems([...bodies, '会议再次召开']));
});

/** Reads from the artefacts, less the files that are blocked at the moment. */
function sourceOf(files: () => Artefacts, blocked: ReadonlySet<string> = new Set()) {
  const asked: string[] = [];
  const source: ByteSource = async (path, { signal }) => {
    asked.push(path);
    signal.throwIfAborted();
    const text = files().get(`search/${path}`);
    const name = path.split('/').at(-1) ?? '';
    if (text === undefined || blocked.has(name)) throw new ArtefactError('missing', path);
    return Buffer.from(text);
  };
  return { source, asked };
}

const count = async (engine: Awaited<ReturnType<typeof openEngine>>, text: string) => {
  const { hits, correction, unavailable } = await engine.search(searchRequest(text), ALL_MATCHES);
  return { hits: hits.length, corrected: correction !== null, unavailable };
};

describe('openEngine', () => {
  it('names a table that could not be loaded, and finds with it when it is there again', async () => {
    const blocked = new Set(['traditional.json', 'readings.json']);
    const engine = await openEngine(sourceOf(() => artefacts, blocked).source);
    const found = { hits: 1, corrected: false, unavailable: [] };
    expect(await count(engine, '发展会议')).toEqual(found);
    expect(await count(engine, '發展會議')).toEqual({
      ...found,
      hits: 0,
      unavailable: ['traditional'],
    });
    expect(await count(engine, 'fangxun')).toEqual({
      ...found,
      hits: 0,
      unavailable: ['readings'],
    });
    blocked.clear();
    expect(await count(engine, '發展會議')).toEqual(found);
    expect(await count(engine, 'fangxun')).toEqual({ ...found, corrected: true });
  });

  it('takes no other reading for a query whose characters it could not read', async () => {
    const engine = await openEngine(
      sourceOf(() => artefacts, new Set(['traditional.json'])).source,
    );
    expect(await count(engine, '發展會議')).toMatchObject({ corrected: false });
  });

  it('names a table that an earlier query needs, within whose results is searched', async () => {
    const engine = await openEngine(
      sourceOf(() => artefacts, new Set(['traditional.json'])).source,
    );
    const answer = await engine.search(searchRequest('召开', { within: ['會議'] }), ALL_MATCHES);
    expect(answer.hits).toEqual([]);
    expect(answer.unavailable).toEqual(['traditional']);
  });

  it('misses no table in exact mode, which looks for no other reading', async () => {
    const engine = await openEngine(sourceOf(() => artefacts, new Set(['readings.json'])).source);
    const { unavailable } = await engine.search(
      searchRequest('fangxun', { mode: 'exact' }),
      ALL_MATCHES,
    );
    expect(unavailable).toEqual([]);
  });

  it('opens the new generation where a cache gave an old manifest', async () => {
    const stale = String(artefacts.get('search/manifest.json') ?? '');
    let answers = 0;
    const { source } = sourceOf(() => next);
    const engine = await openEngine((path, how) => {
      if (path === 'manifest.json' && how.cache === 'no-cache') {
        answers += 1;
        return Promise.resolve(Buffer.from(stale));
      }
      return source(path, how);
    });
    expect(answers).toBe(1);
    expect((await engine.collection()).total).toBe(3);
  });

  it('asks for a reload when a table went with its generation', async () => {
    let published = artefacts;
    const engine = await openEngine(sourceOf(() => published).source);
    published = next;
    await expect(count(engine, '發展會議')).rejects.toBeInstanceOf(VersionMismatchError);
    // What needs no table is answered as before.
    expect(await count(engine, '发展会议')).toMatchObject({ hits: 1 });
  });

  it('stops the other download when one file is not to be had', async () => {
    const { generation } = parseManifest(String(artefacts.get('search/manifest.json') ?? ''));
    const { source } = sourceOf(() => artefacts, new Set(['index.json']));
    let isStopped = false;
    const opening = openEngine((path, how) => {
      if (path !== `${generation}/texts.json`) return source(path, how);
      return new Promise((_, reject) => {
        how.signal.addEventListener('abort', () => {
          isStopped = true;
          reject(new DOMException('Stopped.', 'AbortError'));
        });
      });
    });
    await expect(opening).rejects.toMatchObject({ fault: 'missing' });
    expect(isStopped).toBe(true);
  });
});
