/** What an item's text begins with: `5月12日，`, `5 月 1 日`, `5月，`, `2023年5月1日起`. */
export const DATE_LEAD = /^(?:\d{4}\s*年\s*)?\d{1,2}\s*月(?:\s*\d{1,2}(?:\s*日|$)|\s*[，,]|$)/u;

/** As `DATE_LEAD`, or the beginning of one that a page break cuts: `5月31`/`日，`, `5`/`月，`. */
export function startsWithDate(text: string, next = ''): boolean {
  return DATE_LEAD.test((text + next).normalize('NFKC'));
}
