import { type SearchBackend, type SearchRequest, TYPED } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';

/** Lengths, in UTF-16 units, of the beginnings of a title to search for. */
const LENGTHS = [1, 2, 4, 8];

/**
 * Searches for the beginnings of a title, for nobody: the first searches build what all of them need,
 * and run before the browser has compiled the code.
 *
 * @param beside what else is to be done with each of them
 */
export async function searchAsTyped(
  search: SearchBackend['search'],
  beside: (request: SearchRequest) => Promise<void>,
): Promise<void> {
  const { hits } = await search(searchRequest(''), { offset: 0, limit: 1 });
  const title = (hits[0]?.title ?? []).map(({ text }) => text).join('');
  for (const length of LENGTHS) {
    const request = searchRequest(title.slice(0, length));
    await search(request, TYPED);
    await beside(request);
  }
}
