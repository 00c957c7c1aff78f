import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { searchRequest } from '@/lib/search/search-request';
import { createFold } from '@/lib/text/fold';
import { readJudgments } from './judge';
import { openArtefacts } from './node-engine';
import { dataFolder, PROJECT_DATA } from './project-paths';
import { randomSubstrings } from './random-substrings';

/** The floor for the slow end of a warm search, in milliseconds. */
const P95_LIMIT = 2;
const SEED = 20230501;
const QUERIES = 300;
const SUBSTRINGS = 1000;

const { items, artefacts } = ingestFolder(dataFolder(), PROJECT_DATA);
const opening = performance.now();
const engine = await openArtefacts(artefacts);
console.log(`open: ${(performance.now() - opening).toFixed(0)} ms for ${items.length} items`);

const judged = readJudgments(join(PROJECT_DATA, 'judgments.jsonl')).map(({ q }) => q);
const random = randomSubstrings(items, QUERIES - judged.length, SEED).map(({ text }) => text);
const queries = [...judged, ...random];
const search = (text: string) => engine.search(searchRequest(text));

const own = timings(queries, search);
const peer = minisearchWithBigrams();
const theirs = timings(queries, (text) => peer.search(text));
console.log(
  `warm search, ${queries.length} queries, one answer with marks and excerpts for every hit`,
);
report('this engine', own);
report('MiniSearch, bigrams, ids only', theirs);
console.log(`ratio of p50: ${(quantile(own, 0.5) / quantile(theirs, 0.5)).toFixed(2)}`);

let recalled = 0;
let literal = 0;
const fold = createFold({ from: '', to: '' });
const sample = randomSubstrings(items, SUBSTRINGS, SEED + 1);
for (const { text, item } of sample) {
  const { hits } = await search(text);
  if (hits.some((hit) => hit.id === item.id)) recalled++;
  const top = items.find((one) => one.id === hits[0]?.id);
  const wanted = fold(text).text;
  if (top && [top.title, top.body].some((source) => fold(source).text.includes(wanted))) literal++;
}
console.log(
  `random substrings of 1-8 characters, ${sample.length}: recall ${(recalled / sample.length).toFixed(4)}, top hit literal ${(literal / sample.length).toFixed(4)}`,
);

if (quantile(own, 0.95) > P95_LIMIT || recalled < sample.length || literal < sample.length) {
  console.error(`Expected p95 at most ${P95_LIMIT} ms, recall 1 and top hit literal 1.`);
  process.exitCode = 1;
}

function timings(texts: readonly string[], run: (text: string) => unknown): number[] {
  for (const text of texts) run(text);
  return texts
    .map((text) => {
      const start = performance.now();
      run(text);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function report(name: string, sorted: readonly number[]): void {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(sorted, share).toFixed(2));
  console.log(`  ${name}: p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`);
}

/** The simplest engine with full recall, to have something to compare with in the same run. */
function minisearchWithBigrams(): MiniSearch {
  const bigrams = (text: string) => {
    const chars = [...text.toLowerCase()];
    return chars.length < 2 ? chars : chars.slice(1).map((char, at) => `${chars[at]}${char}`);
  };
  const index = new MiniSearch({
    fields: ['title', 'body'],
    tokenize: bigrams,
    searchOptions: { combineWith: 'AND' },
  });
  index.addAll(items.map(({ id, title, body }) => ({ id, title, body })));
  return index;
}
