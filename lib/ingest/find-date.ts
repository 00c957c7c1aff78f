const DATE = /(?:(\d{4})\s*年\s*|(去年|上年)\s*)?(?<!\d)(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/gu;

export interface FoundDate {
  /** `YYYY-MM-DD`, or `YYYY-MM` where the text names only the month. */
  readonly date: string;
  /** What an editor should look at, as `实为…` of a message; null if the lead is plain. */
  readonly doubt: string | null;
}

/**
 * The date of an item: the first date of its lead (the text up to the first comma or stop). The
 * year is the issue's unless the text states one; a lead month after the issue's is last year's.
 * Without a date in the lead, the first date of the text counts, else the issue's month.
 * @param issue `YYYY-MM`
 */
export function findDate(text: string, issue: string): FoundDate {
  const folded = text.normalize('NFKC');
  const lead = /^[^,。;:!?]*/u.exec(folded)?.[0] ?? '';
  const inLead = dates(lead, issue, 'lastYear').at(0);
  if (inLead) return inLead;
  const inText = dates(folded, issue, 'plan').at(0);
  if (inText) {
    const doubt = inText.doubt ?? `开头没有日期，取文中第一个日期 ${inText.date}`;
    return { date: inText.date, doubt };
  }
  return { date: issue, doubt: `文中没有日期，取本期月份 ${issue}` };
}

/**
 * @param laterMonth what a month after the issue's means: last year's at the head of an item, but
 *   in running text a plan (9月30日前), which dates nothing
 */
function dates(text: string, issue: string, laterMonth: 'lastYear' | 'plan'): FoundDate[] {
  return [...text.matchAll(DATE)].flatMap((match): FoundDate[] => {
    const [printed, stated, lastYear, monthText, dayText] = match;
    const month = Number(monthText);
    if (month < 1 || month > 12) return [];
    const issueYear = Number(issue.slice(0, 4));
    const isLater = month > Number(issue.slice(5)) && stated === undefined;
    if (isLater && lastYear === undefined && laterMonth === 'plan') return [];
    const isEarlier = lastYear !== undefined || isLater;
    const year = stated === undefined ? issueYear - (isEarlier ? 1 : 0) : Number(stated);
    const monthOnly = `${pad(year, 4)}-${pad(month, 2)}`;
    if (dayText === undefined) return [{ date: monthOnly, doubt: null }];
    const day = Number(dayText);
    if (day < 1 || day > daysIn(year, month)) {
      return [{ date: monthOnly, doubt: `没有这一天：${printed}，取月份 ${monthOnly}` }];
    }
    return [{ date: `${monthOnly}-${pad(day, 2)}`, doubt: null }];
  });
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
