/** 1. or 12、 before a title, as lists and contents number them. */
const NUMBER = /^\s*(?:[-•·*]\s+)?\d{1,3}\s*[.、)）]\s*(?=[\p{Script=Han}“《])/u;
/** The dots between a title and its page, and the page. */
const LEADERS = /(?:[.．。·•‧_]{3,}|…+)[.．…\s]*\d{0,4}\s*$/u;

/**
 * A line copied from a contents page with spaces in place of its number, its dots and its page: as
 * long as it was.
 */
export function maskContentsLine(line: string): string {
  const blank = (text: string) => ' '.repeat(text.length);
  const masked = line.replace(LEADERS, blank).replace(NUMBER, blank);
  return masked.trim() === '' ? line : masked;
}
