import type { QueryNotice } from '@/lib/search/query-plan';

/** What the reader is told about something that the query names and that there is not. */
export function describeNotice({ kind, text }: QueryNotice): string {
  return kind === 'noSuchDay' ? `日历上没有“${text}”。` : `没有名为“${text}”的栏目。`;
}
