import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { toOpenItem } from '@/lib/domain/open-item';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { buildFoldTables } from '@/lib/ingest/publish/build-fold-tables';
import { ALL_MATCHES } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { createFold } from '@/lib/text/fold';
import { searchedTexts } from '@/lib/text/search-text';
import { openArtefacts } from '@/lib/tools/node-engine';
import { dataFolder, PROJECT_DATA } from '@/lib/tools/project-paths';
import { readJudgments } from './judge';
import { measureFinding } from './measure-finding';
import { measureStrayMarks } from './measure-stray-marks';
import { quantile } from './quantile';
import { randomSubstrings, type Substring } from './random-substrings';
import { STRAY_MARKS } from './stray-marks';
import { fullWidthForm, traditionalForm } from './typed-forms';

/** The floor for the slow end of a warm search, in milliseconds. */
const P95_LIMIT = 2;
const SEED = 20230501;
/** Passes over all queries before those that are timed: rare paths are compiled late. */
const WARM_UP_PASSES = 3;
/**
 * Each query counts with the median of so many passes. In a single one, collecting garbage or
 * compiling meets every twentieth query by chance and adds 4 to 8 ms to it.
 */
const TIMED_PASSES = 5;
const QUERIES = 300;
const SUBSTRINGS = 1000;

const { items, artefacts } = await ingestFolder(dataFolder(), PROJECT_DATA);
const opening = performance.now();
const engine = await openArtefacts(artefacts);
console.log(`open: ${(performance.now() - opening).toFixed(0)} ms for ${items.length} items`);

const judged = readJudgments(join(PROJECT_DATA, 'lists', 'judgments.jsonl')).map(({ q }) => q);
const random = randomSubstrings(items, QUERIES - judged.length, SEED).map(({ text }) => text);
const queries = [...judged, ...random];
const search = (text: string) => engine.search(searchRequest(text), ALL_MATCHES);
const searchPage = (text: string) => engine.search(searchRequest(text), { offset: 0, limit: 10 });
const count = (text: string) => engine.facets(searchRequest(text));

const early = await timings(queries, search, 1, 1);
const single = await timings(queries, search, WARM_UP_PASSES, 1);
const own = await timings(queries, search, 0);
const page = await timings(queries, searchPage);
const numbers = await timings(queries, count);
const peer = minisearchWithBigrams();
const theirs = await timings(queries, (text) => peer.search(text));
console.log(
  `warm search, ${queries.length} queries, one answer with marks and excerpts for every hit`,
);
report('this engine', own);
report('this engine in a single pass', single);
report('this engine after one pass only', early);
report('this engine, the first ten hits', page);
report('this engine, the numbers beside the filters', numbers);
report('MiniSearch, bigrams, ids only', theirs);
console.log(`ratio of p50: ${(quantile(own, 0.5) / quantile(theirs, 0.5)).toFixed(2)}`);

const fold = createFold(buildFoldTables(items.flatMap(searchedTexts)).typed);
const forms: Record<string, (text: string) => string> = {
  'as printed': (text) => text,
  'in traditional characters': traditionalForm(fold),
  'in full width': fullWidthForm,
};
let isAllFound = true;
console.log('random substrings of 1-8 characters');
for (const [name, type] of Object.entries(forms)) {
  const pieces = substringsThat(name === 'as printed' ? () => true : (text) => type(text) !== text);
  const finding = await measureFinding(engine, items, fold, pieces, type);
  console.log(
    `  typed ${name}, ${finding.queries}: recall ${finding.recall.toFixed(4)}, top hit literal ${finding.literalFirst.toFixed(4)}`,
  );
  isAllFound &&= finding.recall === 1 && finding.literalFirst === 1;
}

const stray = await measureStrayMarks(
  engine,
  items,
  fold,
  randomSubstrings(items, 3 * SUBSTRINGS, SEED + 2),
);
console.log(
  `stray marks, ${stray.queries} queries over ${STRAY_MARKS.length} kinds: ${stray.lost.length} lose a literal hit, ${stray.notFirst.length} have another first`,
);
for (const query of [...stray.lost, ...stray.notFirst].slice(0, 10)) console.log(`  ${query}`);

if (quantile(own, 0.95) > P95_LIMIT || !isAllFound || stray.lost.length > 0) {
  console.error(
    `Expected p95 at most ${P95_LIMIT} ms, recall 1, top hit literal 1 and no literal hit lost.`,
  );
  process.exitCode = 1;
}

/** Another form of a text proves something only where it differs: of many pieces, those. */
function substringsThat(isWanted: (text: string) => boolean): Substring[] {
  return randomSubstrings(items, 20 * SUBSTRINGS, SEED + 1)
    .filter(({ text }) => isWanted(text))
    .slice(0, SUBSTRINGS);
}

async function timings(
  texts: readonly string[],
  run: (text: string) => unknown,
  passesBefore = WARM_UP_PASSES,
  passes = TIMED_PASSES,
): Promise<number[]> {
  for (let pass = 0; pass < passesBefore; pass++) for (const text of texts) await run(text);
  const times = texts.map((): number[] => []);
  for (let pass = 0; pass < passes; pass++) {
    for (const [at, text] of texts.entries()) {
      const start = performance.now();
      await run(text);
      times[at]?.push(performance.now() - start);
    }
  }
  const rising = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
  return rising(times.map((ofQuery) => quantile(rising(ofQuery), 0.5)));
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
  index.addAll(items.map(toOpenItem).map(({ id, title, body }) => ({ id, title, body })));
  return index;
}
