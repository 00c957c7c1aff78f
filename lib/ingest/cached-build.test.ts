import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { openCache } from './cache/build-cache';
import { ingestFolder } from './ingest-folder';
import type { WordVectors } from './near/word-vectors';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cached-'));
  mkdirSync(join(folder, 'lists'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WORDS = ['防汛', '调研', '会议', '旅游', '项目', '责任', '防洪', '抗旱'];
const vectors: WordVectors = {
  words: WORDS,
  dimensions: 48,
  components: Int8Array.from({ length: WORDS.length * 48 }, (_, at) => ((at * 7) % 15) - 8),
  source: 'tests',
};

const clause = fc.constantFrom(
  '市长王国辉到孟津调研防汛工作',
  '王国辉指出，责任重于泰山',
  '副市长杨骁主持会议',
  '杨骁强调，要抓好旅游、文化、龍門等项目',
  '在河南科技大学召开座谈会',
);
const record = fc.record({
  title: clause,
  body: fc
    .tuple(
      fc.array(clause, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('，', '\n', '。\n一、'),
    )
    .map(([clauses, between]) => `${clauses.join(between)}。`),
  month: fc.integer({ min: 1, max: 4 }),
  day: fc.integer({ min: 1, max: 28 }),
});
type News = typeof record extends fc.Arbitrary<infer One> ? One : never;

function write(all: readonly News[]): void {
  const lines = all.map(({ title, body, month, day }, at) =>
    JSON.stringify({
      id: `n${at}`,
      title: `${title}${at}`,
      body,
      date: `2023-0${month}-${String(day).padStart(2, '0')}`,
    }),
  );
  writeFileSync(join(folder, 'news.jsonl'), lines.join('\n'));
}

it('gives the same files with what earlier builds found as without, whatever was changed since', async () => {
  const news = fc.array(record, { minLength: 3, maxLength: 25 });
  const changes = fc.array(
    fc.record({ kind: fc.constantFrom('added', 'removed', 'edited'), at: fc.nat(24), one: record }),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(
      news,
      fc.array(changes, { minLength: 1, maxLength: 3 }),
      async (first, steps) => {
        const kept = join(folder, 'cache');
        rmSync(kept, { recursive: true, force: true });
        let now = [...first];
        for (const step of [[], ...steps]) {
          for (const { kind, at, one } of step) {
            if (kind === 'added') now.splice(at, 0, one);
            else if (kind === 'edited') now = now.map((old, place) => (place === at ? one : old));
            else if (now.length > 2) now.splice(at, 1);
          }
          write(now);
          const cache = openCache(kept, 'code');
          const options = { vectors, largestBundle: 0 };
          const built = await ingestFolder(folder, MAY_2023, { ...options, cache });
          cache.removeUnused();
          const anew = await ingestFolder(folder, MAY_2023, options);
          expect(sorted(built.artefacts)).toEqual(sorted(anew.artefacts));
        }
        expect(readdirSync(kept).sort()).toEqual([
          'bodies',
          'grams',
          'near',
          'tables',
          'texts',
          'words',
        ]);
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);

function sorted(artefacts: ReadonlyMap<string, string | Uint8Array>) {
  return [...artefacts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => [path, Buffer.from(content).toString('base64')]);
}
