import type { PartialDate } from '@/lib/domain/partial-date';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { resolveDate } from '@/lib/ingest/dates/resolve-date';
import { isByline } from '@/lib/ingest/roles/byline';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine, isProse } from '@/lib/ingest/roles/line-shape';
import { beginsWithReporter } from '@/lib/ingest/roles/press-lead';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** Who reports it, at the head of a newspaper's text. */
const REPORT =
  /^(?:\p{Script=Han}{0,4}[报网台刊]讯|本报记者|[（(]?(?:记者|通讯员)[\s:：])|^[□■]?\s*本报(?:首席|见习)?记者/u;

/** Whether a text begins with who reports it. */
export function isReport([first]: readonly TextLine[]): boolean {
  if (first === undefined) return false;
  return REPORT.test(first.text) || beginsWithReporter(first.text) || isByline(first.text);
}

/** 第02版：民生, 第1版(): the heading of what stands on a page of a newspaper. */
export function isPageOfNewspaper(section: string): boolean {
  return /^第?\s*[A-Z]?\d{1,5}\s*版/u.test(section);
}

/** The day that a page of a newspaper states above its texts; what they report is of it or of the day before. */
export function dayOfNewspaper(
  above: readonly TextLine[],
  furniture: readonly RoledLine[],
): PartialDate | null {
  const lines = [...furniture.map(({ line }) => line), ...above];
  const isPaper = lines.some(({ text }) =>
    /第?\s*[A-Z]?\d{1,2}\s*版|^[A-Z]\d{1,2}\s|日报|晚报|晨报|时报/u.test(text),
  );
  const days = lines.flatMap(({ text }) =>
    isDateLine(text) || (!isProse(text) && /版|星期|编辑/u.test(text))
      ? dateExpressions(text).filter(({ year, day }) => year !== null && day !== null)
      : [],
  );
  return isPaper && days[0] ? resolveDate(days[0], { year: null, month: null }) : null;
}
