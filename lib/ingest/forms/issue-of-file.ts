import { formatDate } from '@/lib/domain/format-date';
import { type Issue, isYear, monthlyIssue } from '@/lib/domain/issue';
import { parseDate } from '@/lib/domain/partial-date';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { pinyinSlug } from '@/lib/ingest/names/pinyin-slug';
import type { FileName } from '@/lib/ingest/sources/read-file-name';

/** Longer stems make addresses that nobody can read. */
const LONGEST_SLUG = 40;

/**
 * The issue that a file is. A file named after a month and nothing else is that month's; any other
 * has its own name in its id, so that two files of one month are two issues, and neither's ids
 * change when the other is added.
 * @param masthead the name that the text gives itself, for readers
 */
export function issueOfFile(name: FileName, masthead: string | null): Issue {
  const { year, month, rest, folders, stem } = name;
  const iso = isoOf(year, month);
  if (iso !== null && month !== null && rest === '' && folders.length === 0) {
    return monthlyIssue(iso);
  }
  const words = [...folders, rest].map(slug).filter((part) => part !== '');
  const parts = iso === null ? words : [iso, ...words];
  const id = parts.join('-') || 'text';
  const date = parseDate(iso ?? isoOfName(masthead ?? '') ?? '');
  const label = masthead?.replace(/\s+/gu, ' ') ?? (rest === '' && date ? formatDate(date) : stem);
  // Four digits alone stand for all the issues of a year.
  return { id: isYear(id) ? `year-${id}` : id, label, date };
}

/** What the text's own name says of its time: `2007年5月政府大事记`. */
function isoOfName(masthead: string): string | null {
  const found = dateExpressions(masthead).find(({ year, to }) => year !== null && to === null);
  return found ? isoOf(found.year, found.month) : null;
}

function isoOf(year: number | null, month: number | null): string | null {
  if (year === null) return null;
  return month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

function slug(text: string): string {
  const plain = /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(text) ? text : pinyinSlug(text);
  return plain.slice(0, LONGEST_SLUG).replace(/-+$/u, '');
}
