import { PAGE_LENGTH } from '@/components/search/state/page-length';
import type { Hit, SearchBackend } from '@/lib/search/contract';
import { FIRST_TEN } from '@/lib/tools/bench/scale/measure-set';
import type { QuerySet } from '@/lib/tools/bench/scale/scale-queries';
import type { BrowserSet } from './browser-costs';
import type { ExpectedSearch } from './opened-search';

/** Asks the engine what a browser is going to show of each query. */
export async function expectSearches(
  { name, kind, requests }: QuerySet,
  engine: SearchBackend,
): Promise<BrowserSet> {
  const searches: ExpectedSearch[] = [];
  for (const request of requests) {
    const { hits } = await engine.search(request, FIRST_TEN);
    const page = await engine.search(request, { offset: 0, limit: PAGE_LENGTH });
    searches.push({
      request,
      ids: hits.map(({ id }) => id),
      hits: hits.length,
      marked: hits.filter(hasMarks).length,
      listed: page.hits.length,
    });
  }
  return { name, kind, searches };
}

function hasMarks({ title, tocTitle = [], excerpt }: Hit): boolean {
  return [...title, ...tocTitle, ...excerpt].some(({ marked }) => marked);
}
