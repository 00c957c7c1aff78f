import { isoDate } from '@/lib/domain/partial-date';
import { leadingDate } from '@/lib/ingest/dates/date-expression';
import { resolveDate } from '@/lib/ingest/dates/resolve-date';
import type { Note, ReadItem } from '@/lib/ingest/forms/form';
import { saysDay } from '@/lib/ingest/forms/titled/said-day';
import { documentNumber, splitNumber } from '@/lib/ingest/roles/document-number';
import { findSignatures, isSigned } from '@/lib/ingest/roles/find-signatures';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { isLawHistory } from '@/lib/ingest/roles/law-history';
import { isDateLine, isProse, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import { isSeparator } from '@/lib/ingest/roles/separator-line';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import { textOf } from './line-dress';

const LEAST_DAYS = 3;
const LEAST_DAY_LINES = 2;
const LEAST_TITLES = 3;
const LEAST_SEPARATORS = 2;
const REMEDY = '确是一件的，不必改；要分条，请在每条标题前加“## ”';

/** What only several items have, in a text that was read as one. */
export function severalInOne(items: readonly ReadItem[]): Note[] {
  const [item] = items;
  if (!item || items.length > 1) return [];
  const lines = textOf(item);
  const signatures = findSignatures(lines);
  const found =
    signedTwice(lines, signatures) ??
    numberedTwice(item, lines) ??
    reportedTwice(lines) ??
    manyDays(item, lines, signatures) ??
    daysOfDigits(item, lines) ??
    dayLines(lines, signatures) ??
    plainTitles(lines) ??
    namedParagraphs(lines) ??
    bulleted(lines) ??
    separators(lines);
  return found ? [{ ...found, remedy: REMEDY }] : [];
}

type Found = Omit<Note, 'remedy'>;

/** Each document is signed once; what it brings is not. */
function signedTwice(lines: readonly TextLine[], signatures: ReadonlySet<number>): Found | null {
  const days = [...signatures].flatMap((index): TextLine[] => {
    const line = lines[index];
    return line && (isDateLine(line.text) || isSigned(line.text)) ? [line] : [];
  });
  const second = days[1];
  if (!second || new Set(days.map(({ text }) => text.replace(/\s+/gu, ''))).size < 2) return null;
  return {
    line: second.number,
    expected: '一件文件一处落款',
    found: `有 ${days.length} 处落款，整个文件作一条收录`,
  };
}

/** A document has one number; a title with another one below it begins the next. */
function numberedTwice(item: ReadItem, lines: readonly TextLine[]): Found | null {
  const [first] = lines.filter(
    ({ text }, at) => at > 0 && !isProse(text) && numberBehind(text) !== null,
  );
  if (!first || !item.fields.some(({ name }) => name === '文号')) return null;
  return {
    line: first.number,
    expected: '一件文件一个文号',
    found: `正文里还有${quote(first.text)}，整个文件作一条收录`,
  };
}

/** Each report begins with who sent it when: 新华社北京1月4日电. */
const SENT =
  /^(?:新华社|新华网|中新社|中新网|人民网|本报|本网|本台)[^，。]{0,16}?\d{1,2}月\d{1,2}日[^，。]{0,4}[电讯電訊]/u;

function reportedTwice(lines: readonly TextLine[]): Found | null {
  const reports = lines.filter(({ text }) => SENT.test(text));
  const second = reports[1];
  if (!second) return null;
  return {
    line: second.number,
    expected: '一篇报道一个电头',
    found: `有 ${reports.length} 段各有电头，如${quote(SENT.exec(second.text)?.[0] ?? '')}，整个文件作一条收录`,
  };
}

/** The number that a line is, or that stands behind a title. */
function numberBehind(text: string): string | null {
  return documentNumber(text) ?? (/^《/u.test(text) ? null : splitNumber(text).number);
}

/**
 * Paragraphs that each begin with a day of their own, as the entries of a chronicle do. Days that
 * are all later than the text are no entries: they are what is planned.
 */
function manyDays(
  item: ReadItem,
  lines: readonly TextLine[],
  signatures: ReadonlySet<number>,
): Found | null {
  const days = lines.flatMap((line, index) => {
    const isOfWhole = signatures.has(index) || isLawHistory(line.text);
    const date = isOfWhole ? null : leadingDate(line.text);
    return date?.day == null ? [] : [{ line, date, key: `${date.month} ${date.day}` }];
  });
  const own = item.date && isoDate(item.date);
  const known = { year: own === null ? null : Number(own.slice(0, 4)), month: null };
  const isPlanned = ({ date }: (typeof days)[number]) => {
    const day = resolveDate(date, known);
    return own !== null && day !== null && isoDate(day) > own;
  };
  if (days.every(isPlanned)) return null;
  const [first] = days;
  const count = new Set(days.map(({ key }) => key)).size;
  if (!first || count < LEAST_DAYS) return null;
  return {
    line: first.line.number,
    expected: '一条一个日期',
    found: `有 ${days.length} 段各以日期开头，如${quote(first.line.text.slice(0, 16))}，整个文件作一条收录`,
  };
}

/** Portals drop 月 and 日: 422  我县举行汇演 in a chronicle of April. */
const DIGITS = /^(1[0-2]|[1-9])(0[1-9]|[12]\d|3[01])\s+(?=\p{Script=Han})/u;

function daysOfDigits({ title }: ReadItem, lines: readonly TextLine[]): Found | null {
  const month = /(?<!\d)(1[0-2]|0?[1-9])\s*月/u.exec(title ?? '')?.[1];
  const days = lines.filter(({ text }) => DIGITS.exec(text)?.[1] === String(Number(month)));
  const [first] = days;
  if (!first || days.length < LEAST_DAY_LINES) return null;
  return {
    line: first.number,
    expected: '一条一个日期',
    found: `有 ${days.length} 段以${quote(/^\d+/u.exec(first.text)?.[0] ?? '')}这样的数字开头，像是掉了“月”“日”的日期，整个文件作一条收录`,
  };
}

/** Days on lines of their own beside titles, as news have them. */
function dayLines(lines: readonly TextLine[], signatures: ReadonlySet<number>): Found | null {
  const start = lines.findIndex(({ text }) => isProse(text));
  const days = lines.filter(({ text }, index) => {
    if (index < start || start < 0 || signatures.has(index) || !saysDay(text)) return false;
    return [lines[index - 1], lines[index + 1]].some((line) => line && isPlainTitle(line));
  });
  const [first] = days;
  if (!first || days.length < LEAST_DAY_LINES) return null;
  return {
    line: first.number,
    expected: '一条一个日期',
    found: `标题旁有 ${days.length} 行日期，如${quote(first.text)}，整个文件作一条收录`,
  };
}

/** Short lines between blank lines above running text. */
function plainTitles(lines: readonly TextLine[]): Found | null {
  const titles = lines.filter(
    (line, index) =>
      index > 0 && line.afterBlank && isPlainTitle(line) && isProse(lines[index + 1]?.text ?? ''),
  );
  const [first] = titles;
  if (!first || titles.length < LEAST_TITLES) return null;
  return {
    line: first.number,
    expected: '一件文件一个标题',
    found: `${quote(first.text)}等 ${titles.length} 行像标题，都作了文中的小标题`,
  };
}

const LEAST_NAMED = 5;
const NAMED_SHARE = 0.8;
/** 聯繫山東: 商務及經濟發展局局長5月26日在濟南…: captions and short news have a name before their text. */
const NAMED = /^(\p{Script=Han}{2,8})\s*[:：]\s*\S.{20,}/u;

function namedParagraphs(lines: readonly TextLine[]): Found | null {
  const prose = lines.filter(({ text }) => isProse(text));
  const named = prose.filter(({ text }) => NAMED.test(text));
  const names = new Set(named.map(({ text }) => NAMED.exec(text)?.[1]));
  const [first] = named;
  // Who speaks, speaks again.
  if (!first || named.length < LEAST_NAMED || names.size < named.length) return null;
  if (named.length < prose.length * NAMED_SHARE) return null;
  return {
    line: first.number,
    expected: '一件文件，或者分开的几条',
    found: `有 ${named.length} 段各以名目开头，如${quote(NAMED.exec(first.text)?.[1] ?? '')}，整个文件作一条收录`,
  };
}

function isPlainTitle({ text, isFull }: TextLine): boolean {
  return !isFull && isTitleShaped(text) && !isProse(text) && headingMark(text) === null;
}

const SIGN = /^[●◆■▲◎○◇□★☆※▪](?=\s*\S)/u;
const LEAST_BULLETED = 3;
const LEAST_NEWS = 40;

/** Paragraphs behind one sign and hardly any others, as news in a brief are set. */
function bulleted(lines: readonly TextLine[]): Found | null {
  const signed = lines.filter(
    ({ text }) => SIGN.test(text) && isProse(text) && lengthOf(text) >= LEAST_NEWS,
  );
  const [first] = signed;
  if (!first || signed.length < LEAST_BULLETED || signed.length * 3 < lines.length * 2) return null;
  return {
    line: first.number,
    expected: '一件文件，或者分开的几条',
    found: `有 ${signed.length} 段各以${quote(SIGN.exec(first.text)?.[0] ?? '')}开头，整个文件作一条收录`,
  };
}

function separators(lines: readonly TextLine[]): Found | null {
  // A dot alone is an entry of a list that was left empty.
  const signs = lines.filter(({ text }) => isSeparator(text) && !/^[•·]$/u.test(text));
  const [first] = signs;
  if (!first || signs.length < LEAST_SEPARATORS) return null;
  return {
    line: first.number,
    expected: '一件文件，或者隔开的几件',
    found: `有 ${signs.length} 行${quote(first.text)}隔开上下文，整个文件作一条收录`,
  };
}
