import { withBasePath } from '@/components/shell/with-base-path';
import { itemPath } from '@/lib/domain/permalink';
import type { Hit, SearchRequest } from '@/lib/search/contract';
import { SITE_NAME } from '@/lib/site/site-name';
import { resultsCsv } from './results-csv';

/** Lets the browser save the hits of a search as a CSV file. Makes it here: nothing is sent. */
export function downloadResults(hits: readonly Hit[], request: SearchRequest): void {
  const address = (id: string) => new URL(withBasePath(itemPath(id)), window.location.origin).href;
  const csv = resultsCsv(hits, address);
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName([...request.within, request.q]);
  link.click();
  // Safari reads the blob a while after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Longer names are cut by some systems, with the ending. */
const NAME_LENGTH = 40;

function fileName(queries: readonly string[]): string {
  const name = queries
    .map((query) => query.replace(/[\p{C}\\/:*?"<>|]/gu, ' ').trim())
    .filter((query) => query !== '')
    .join(' ');
  return `${[SITE_NAME, [...name].slice(0, NAME_LENGTH).join('')].filter(Boolean).join('-')}.csv`;
}
