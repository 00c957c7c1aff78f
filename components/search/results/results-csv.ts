import { stringify } from 'csv-stringify/browser/esm/sync';
import { isoDate } from '@/lib/domain/partial-date';
import type { HighlightPart, Hit } from '@/lib/search/contract';

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
