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
 * `题名[J/OL]. 洛阳月报, 2023(5): 12[2026-11-24]. https://example.org/items/2023-05-041/`.
 *
 * An item is a part of a serial (4.4), with year, issue and page as in 8.8; an unknown author is left
 * out (8.1.4). Its type is J, a periodical (table B.1): a gazette of every month is no newspaper.
 * OL (table B.2), with the day of reading and the address, because what is cited is the page on the
 * network. EB is for what 4.6 is about, and that leaves parts of online serials to 4.4. What is not
 * known of year, issue and page is left out.
 */
export function citeItem(
  { title, issue, page }: Pick<Item, 'title' | 'issue' | 'page'>,
  { office, gazette, address, readOn }: CitationSource,
): string {
  const author = office === null ? '' : `${office}. `;
  const place = `${gazette}${issued(issue)}${page === null ? '' : `: ${page}`}`;
  return `${author}${title}[J/OL]. ${place}[${readOn}]. ${address}`;
}

/** `, 2023(5)` of a monthly issue, `, 2023` of a yearly one. */
function issued({ date }: Issue): string {
  if (date === null) return '';
  const [year, month] = partsOf(date.from);
  return `, ${year}${date.precision === 'month' ? `(${month})` : ''}`;
}
