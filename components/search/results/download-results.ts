import { stringify } from 'csv-stringify/browser/esm/sync';
import { withBasePath } from '@/components/shell/with-base-path';
import { isoDate } from '@/lib/domain/partial-date';
import { itemPath } from '@/lib/domain/permalink';
import type { HighlightPart, Hit, SearchRequest } from '@/lib/search/contract';
import { SITE_NAME } from '@/lib/site/site-name';

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

const COLUMNS = ['标题', '日期', '栏目', '子栏目', '页', '编号', '地址', '摘录'];

/**
 * A result list as CSV: UTF-8 with a byte order mark and CRLF, which spreadsheets open without
 * asking; a cell that would be run as a formula is made plain text.
 */
export function resultsCsv(hits: readonly Hit[], addressOf: (id: string) => string): string {
  const rows = hits.map(({ id, title, date, section, page, excerpt }) => [
    plain(title),
    date && isoDate(date),
    section?.name,
    section?.subsection?.name,
    page,
    id,
    addressOf(id),
    plain(excerpt),
  ]);
  return stringify([COLUMNS, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function plain(parts: readonly HighlightPart[]): string {
  return parts.map(({ text }) => text).join('');
}
