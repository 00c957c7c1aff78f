import type { Item } from '@/lib/domain/item';
import { type BuildCache, fileNameOf } from '@/lib/ingest/cache/build-cache';
import { searchTextOf } from '@/lib/text/search-text';
import { type Analyser, analyseItem, type ItemAnalysis } from './analyse-item';
import { type AnalysedIssue, decodeIssue, encodeIssue } from './kept-issue';
import { GrowingTermTable, type TermTable } from './term-table';

/** Fewer are done before anybody wonders. */
const ITEMS_A_REPORT = 500;

/** What is known of the words of a collection; both in the order of the items. */
export interface AnalysedItems {
  readonly terms: TermTable;
  readonly names: readonly ItemAnalysis['names'][];
}

/**
 * Analyses items, each once: what an earlier build found of the same texts is taken from the cache,
 * where those of an issue lie in one file.
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
  const terms = new GrowingTermTable();
  const names: ItemAnalysis['names'][] = [];
  const tellOf = (done: number) => {
    const isTold = done % ITEMS_A_REPORT === 0 || done === items.length;
    if (items.length > ITEMS_A_REPORT && isTold) tell(done);
  };
  for (const issue of byIssue(items)) {
    const name = `words/${fileNameOf(issue[0]?.issue.id ?? '')}`;
    const content = cache.read(name, key);
    const known = content && decodeIssue(content);
    const tellItem = (done: number) => tellOf(names.length + done);
    const { analysed, isNew } = analyseIssue(issue, analyser, known, tellItem);
    if (isNew) cache.write(name, key, encodeIssue(analysed));
    const add = terms.adderOf(analysed.terms);
    for (const item of analysed.terms.items) add(item);
    names.push(...analysed.names);
  }
  return { terms, names };
}

function analyseIssue(
  items: readonly Item[],
  analyser: Analyser,
  known: AnalysedIssue | null,
  tell: (done: number) => void,
): { readonly analysed: AnalysedIssue; readonly isNew: boolean } {
  const hashes = items.map((item) =>
    fileNameOf(JSON.stringify([item.title, searchTextOf(item).text])),
  );
  if (known?.hashes.join() === hashes.join()) {
    for (let done = 1; done <= items.length; done++) tell(done);
    return { analysed: known, isNew: false };
  }
  const places = new Map(known?.hashes.map((hash, place) => [hash, place]));
  const terms = new GrowingTermTable();
  const names: ItemAnalysis['names'][] = [];
  const addKnown = terms.adderOf(known?.terms ?? terms);
  for (const [at, item] of items.entries()) {
    const place = places.get(hashes[at] ?? '') ?? -1;
    const [earlier, itsNames] = [known?.terms.items[place], known?.names[place]];
    if (earlier && itsNames) {
      addKnown(earlier);
      names.push(itsNames);
    } else {
      const analysis = analyseItem(item, analyser);
      terms.add(analysis);
      names.push(analysis.names);
    }
    tell(at + 1);
  }
  return { analysed: { hashes, terms, names }, isNew: true };
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
