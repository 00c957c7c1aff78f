import { partsOf } from '@/lib/domain/calendar';
import type { Issue } from '@/lib/domain/issue';
import { isoDate, type PartialDate, parseDate } from '@/lib/domain/partial-date';

const DATE = /(?:(\d{4})\s*年\s*|(去年|上年)\s*)?(?<!\d)(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/gu;

export interface FoundDate {
  /** A day, or a month where the text names only that; null where nothing names any. */
  readonly date: PartialDate | null;
  /** What an editor should look at, as `实为…` of a message; null if the lead is plain. */
  readonly doubt: string | null;
}

/**
 * The date of an item: the first date of its lead (the text up to the first comma or stop). The
 * year is the issue's unless the text states one; a lead month after the issue's is last year's.
 * Without a date in the lead, the first date of the text counts, else what the issue covers.
 * @param covered what the issue covers; where that is not known, only dates with their year count
 */
export function findDate(text: string, covered: Issue['date']): FoundDate {
  const folded = text.normalize('NFKC');
  const lead = /^[^,。;:!?]*/u.exec(folded)?.[0] ?? '';
  const inLead = dates(lead, covered, 'lastYear').at(0);
  if (inLead) return inLead;
  const inText = dates(folded, covered, 'plan').at(0);
  if (inText) {
    const doubt = inText.doubt ?? `开头没有日期，取文中第一个日期 ${isoDate(inText.date)}`;
    return { date: inText.date, doubt };
  }
  if (covered === null) return { date: null, doubt: '文中没有日期' };
  return { date: covered, doubt: `文中没有日期，取本期月份 ${isoDate(covered)}` };
}

type KnownDate = FoundDate & { readonly date: PartialDate };

/**
 * @param laterMonth what a month after the issue's means: last year's at the head of an item, but
 *   in running text a plan (9月30日前), which dates nothing
 */
function dates(text: string, covered: Issue['date'], laterMonth: 'lastYear' | 'plan'): KnownDate[] {
  const [issueYear, issueMonth] = covered ? partsOf(covered.to) : [];
  return [...text.matchAll(DATE)].flatMap((match): KnownDate[] => {
    const [printed, stated, lastYear, monthText, day] = match;
    const month = Number(monthText);
    const isLater = month > (issueMonth ?? 12) && stated === undefined;
    if (isLater && lastYear === undefined && laterMonth === 'plan') return [];
    const earlier = lastYear !== undefined || isLater ? 1 : 0;
    const year = stated === undefined ? (issueYear ?? Number.NaN) - earlier : Number(stated);
    const iso = `${pad(year, 4)}-${pad(month, 2)}`;
    const ofMonth = parseDate(iso);
    if (!ofMonth) return [];
    if (day === undefined) return [{ date: ofMonth, doubt: null }];
    const ofDay = parseDate(`${iso}-${pad(Number(day), 2)}`);
    if (ofDay) return [{ date: ofDay, doubt: null }];
    return [{ date: ofMonth, doubt: `没有这一天：${printed}，取月份 ${iso}` }];
  });
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
