import { partsOf } from './calendar';
import type { CitationSource } from './cite-item';
import type { Item } from './item';

/**
 * An item as a record for reference managers (RIS): a line a tag, `TY  - JOUR` first, `ER  - ` last.
 * What is not known is left out.
 */
export function risRecord(
  { title, issue, page }: Pick<Item, 'title' | 'issue' | 'page'>,
  { office, gazette, address, readOn }: CitationSource,
): string {
  const [year, month] = issue.date === null ? [] : partsOf(issue.date.from);
  const isMonthly = issue.date?.precision === 'month';
  const tags: readonly (readonly [tag: string, value: string | number | null | undefined])[] = [
    ['TY', 'JOUR'],
    ['AU', office],
    ['TI', title],
    ['T2', gazette],
    ['PY', year],
    ['IS', isMonthly ? month : null],
    ['SP', page],
    ['LA', 'zh'],
    ['UR', address],
    ['Y2', readOn.replaceAll('-', '/')],
    ['ER', ''],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === null || value === undefined ? [] : [`${tag}  - ${value}`],
  );
  return `${lines.join('\r\n')}\r\n`;
}
