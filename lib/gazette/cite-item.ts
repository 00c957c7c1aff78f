import { partsOf } from './calendar';
import type { Issue } from './issue';
import type { Item } from './item';

export interface CitationSource {
  /** Office that issues the gazette, or null where it is not known. */
  readonly office: string | null;
  /** Name of the gazette, without 《》. */
  readonly gazette: string;
  /** The item's public address. */
  readonly address: string;
  /** Day on which the reader read it, `YYYY-MM-DD`. */
  readonly readOn: string;
}

/**
 * An item as a reference after GB/T 7714—2015:
 * `题名[EB/OL]. 洛阳月报, 2023(5): 12[2026-11-24]. https://example.org/items/2023-05-041/`.
 *
 * The order is that of a part of a serial (4.4), year, issue and page written as in 8.8; an unknown
 * author is left out (8.1.4). The type is an electronic bulletin online (appendix B), because what
 * is cited is the page on the network and not the print; hence the day of reading and the address.
 * What is not known of year, issue and page is left out.
 */
export function citeItem(
  { title, issue, page }: Pick<Item, 'title' | 'issue' | 'page'>,
  { office, gazette, address, readOn }: CitationSource,
): string {
  const author = office === null ? '' : `${office}. `;
  const place = `${gazette}${issued(issue)}${page === null ? '' : `: ${page}`}`;
  return `${author}${title}[EB/OL]. ${place}[${readOn}]. ${address}`;
}

/** `, 2023(5)` of a monthly issue, `, 2023` of a yearly one. */
function issued({ date }: Issue): string {
  if (date === null) return '';
  const [year, month] = partsOf(date.from);
  return `, ${year}${date.precision === 'month' ? `(${month})` : ''}`;
}
