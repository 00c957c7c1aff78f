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
 */
export function citeItem(
  { title, issue, page }: Pick<Item, 'title' | 'issue' | 'page'>,
  { office, gazette, address, readOn }: CitationSource,
): string {
  const [year, month] = issue.split('-');
  const author = office === null ? '' : `${office}. `;
  const place = `${gazette}, ${year}(${Number(month)}): ${page}`;
  return `${author}${title}[EB/OL]. ${place}[${readOn}]. ${address}`;
}
