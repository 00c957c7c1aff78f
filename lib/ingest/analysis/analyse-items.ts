import type { Item } from '@/lib/domain/item';
import { type BuildCache, fileNameOf } from '@/lib/ingest/cache/build-cache';
import { searchTextOf } from '@/lib/text/search-text';
import { type Analyser, analyseItem, type ItemAnalysis } from './analyse-item';
import { type TermTable, tableOf } from './term-table';

/** Fewer are done before anybody wonders. */
const ITEMS_A_REPORT = 500;

/** What is known of the words of a collection; both in the order of the items. */
export interface AnalysedItems {
  readonly terms: TermTable;
  readonly names: readonly ItemAnalysis['names'][];
}

/**
 * Analyses items, each once: what an earlier build found of the same texts is taken from the cache,
 * where those of an issue lie in one file, a line each.
 *
 * @param key of all that decides how a text is analysed
 * @param tell hears how many are done, where they are many
 */
export function analyseItems(
  items: readonly Item[],
  analyser: Analyser,
  cache: BuildCache,
  key: string,
  tell: (done: number) => void,
): AnalysedItems {
  const names: ItemAnalysis['names'][] = [];
  function* terms(): Iterable<ItemAnalysis> {
    for (const analysis of analyseOrRead(items, analyser, cache, key)) {
      names.push(analysis.names);
      const isTold = names.length % ITEMS_A_REPORT === 0 || names.length === items.length;
      if (items.length > ITEMS_A_REPORT && isTold) tell(names.length);
      yield analysis;
    }
  }
  return { terms: tableOf(terms()), names };
}

function* analyseOrRead(
  items: readonly Item[],
  analyser: Analyser,
  cache: BuildCache,
  key: string,
): Iterable<ItemAnalysis> {
  for (const issue of byIssue(items)) {
    const name = `words/${fileNameOf(issue[0]?.issue.id ?? '')}`;
    const known = readIssue(cache.read(name, key));
    const own = new Map<string, ItemAnalysis>();
    let isNew = false;
    for (const item of issue) {
      const hash = fileNameOf(JSON.stringify([item.title, searchTextOf(item).text]));
      const before = own.get(hash) ?? known.get(hash);
      const analysis = before ?? analyseItem(item, analyser);
      isNew ||= before === null;
      own.set(hash, analysis);
      yield analysis;
    }
    if (isNew || own.size < known.size) cache.write(name, key, [Buffer.from(writeIssue(own))]);
  }
}

const HASH_LENGTH = 32;

/** The analyses of an issue: its terms, then an item a line, in which they are numbers. */
function writeIssue(analyses: ReadonlyMap<string, ItemAnalysis>): string {
  const numbers = new Map<string, number>();
  const lines = Array.from(analyses, ([hash, analysis]) => {
    const terms = analysis.terms.map((term) => {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      return number;
    });
    return hash + JSON.stringify({ ...analysis, terms });
  });
  return [JSON.stringify([...numbers.keys()]), ...lines].join('\n');
}

/** The way back, item by item, as they are asked for. */
function readIssue(content: Buffer | null): {
  readonly size: number;
  readonly get: (hash: string) => ItemAnalysis | null;
} {
  if (content === null) return { size: 0, get: () => null };
  const [first = '[]', ...lines] = content.toString().split('\n');
  const terms: readonly string[] = JSON.parse(first);
  const byHash = new Map(
    lines.map((line) => [line.slice(0, HASH_LENGTH), line.slice(HASH_LENGTH)] as const),
  );
  return {
    size: byHash.size,
    get(hash) {
      const line = byHash.get(hash);
      if (line === undefined) return null;
      const read: NumberedAnalysis = JSON.parse(line);
      return { ...read, terms: read.terms.map((number) => terms[number] ?? '') };
    },
  };
}

interface NumberedAnalysis extends Omit<ItemAnalysis, 'terms'> {
  readonly terms: readonly number[];
}

/** Runs of items of one issue: in the order of contents the items of an issue follow each other. */
function byIssue(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0]?.issue.id === item.issue.id) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
