/** A day as a reader names it. */
export interface DayOfYear {
  /** Or null where only month and day were typed. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const FORMS = [
  /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号]$/,
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
];

/** Most days a month can have, from January. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day that a folded text names as a whole (5月8日, 2023-05-08), or null. */
export function parseDate(folded: string): DayOfYear | null {
  for (const form of FORMS) {
    const groups = form.exec(folded)?.groups;
    if (!groups) continue;
    const month = Number(groups.month);
    const day = Number(groups.day);
    if (day < 1 || day > (DAYS[month - 1] ?? 0)) return null;
    return { year: groups.year === undefined ? null : Number(groups.year), month, day };
  }
  return null;
}
