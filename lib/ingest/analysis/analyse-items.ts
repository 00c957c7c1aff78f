import type { Item } from '@/lib/domain/item';
import { type BuildCache, fileNameOf } from '@/lib/ingest/cache/build-cache';
import { searchTextOf } from '@/lib/text/search-text';
import { type Analyser, analyseItem, type ItemAnalysis } from './analyse-item';
import { type TermTable, tableOf } from './term-table';

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
 */
export function analyseItems(
  items: readonly Item[],
  analyser: Analyser,
  cache: BuildCache,
  key: string,
): AnalysedItems {
  const names: ItemAnalysis['names'][] = [];
  function* terms(): Iterable<ItemAnalysis> {
    for (const analysis of analyseOrRead(items, analyser, cache, key)) {
      names.push(analysis.names);
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
    const known = readLines(cache.read(name, key));
    const lines = new Map<string, string>();
    let isNew = false;
    for (const item of issue) {
      const hash = fileNameOf(JSON.stringify([item.title, searchTextOf(item).text]));
      const line = lines.get(hash) ?? known.get(hash);
      if (line === undefined) {
        const analysis = analyseItem(item, analyser);
        lines.set(hash, JSON.stringify(analysis));
        isNew = true;
        yield analysis;
      } else {
        lines.set(hash, line);
        yield JSON.parse(line) as ItemAnalysis;
      }
    }
    if (isNew || lines.size < known.size) {
      const content = Array.from(lines, ([hash, line]) => `${hash}${line}`).join('\n');
      cache.write(name, key, [Buffer.from(content)]);
    }
  }
}

const HASH_LENGTH = 32;

function readLines(content: Buffer | null): ReadonlyMap<string, string> {
  if (content === null) return new Map();
  const lines = content.toString().split('\n');
  return new Map(lines.map((line) => [line.slice(0, HASH_LENGTH), line.slice(HASH_LENGTH)]));
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
