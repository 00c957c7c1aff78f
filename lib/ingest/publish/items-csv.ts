import { stringify } from 'csv-stringify/sync';
import type { Item } from '@/lib/domain/item';
import { type OpenItem, toOpenItem } from '@/lib/domain/open-item';

const COLUMNS = [
  'id',
  'issue',
  'ordinal',
  'section',
  'subsection',
  'title',
  'tocTitle',
  'date',
  'page',
  'body',
  'sectionSlug',
  'titleOrigin',
  'dateEnd',
  'fields',
] as const satisfies readonly (keyof OpenItem)[];

/**
 * The items as a table: UTF-8 with a byte order mark and CRLF, which spreadsheets open without asking; a cell that would
 * be run as a formula is made plain text. Fields stand in one cell, a line each.
 */
export function itemsCsv(items: readonly Item[]): string {
  const rows = items.map((item) => ({
    ...toOpenItem(item),
    fields: item.fields.map(({ name, value }) => `${name}：${value}`).join('\n'),
  }));
  return stringify(rows, {
    header: true,
    columns: [...COLUMNS],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
