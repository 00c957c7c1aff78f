import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { findFurniture } from '@/lib/ingest/roles/furniture/find-furniture';
import { type TextLine, textLines } from '@/lib/ingest/roles/text-line';
import { headingName, isTableResidue } from '@/lib/ingest/sources/heading-name';
import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { fullLines, pageNumbers, UNSURE_NUMBER } from './page-numbers';

/** What is left out of an issue, and why. */
export interface LeftOut {
  readonly line: TextLine;
  readonly reason: string;
}

export interface IssueLines {
  /** Lines with words on them, without what belongs to the pages. */
  readonly lines: readonly TextLine[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly IngestProblem[];
}

/** What no text editor shows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;
const PAGE_IN_BRACKETS = /^[[【〔(（]\s*\d{1,3}\s*[\]】〕)）]$/u;
const IMPRINT =
  /总第\s*\d+\s*期|(?:19|20)\d\d\s*年\s*第\s*\d+\s*期|(?:19|20)\d\d[.．]\d{1,2}(?!\d)|^内部资料|办公室\s*编$/u;
const NAME_OF_PAPER = /(?:月报|公报|简报|要情|要览|大事|年鉴|通讯|内参|信息|动态)/u;
const PERIOD = /(?:19|20)\d\d\s*年|第\s*\d+\s*期/u;
export const REPEATED_LINE = '已只取一次，请删去重复的一行；确实要印两次的，把两行并成一行';
const LONGEST_RUNNING_TITLE = 40;
const SHORTEST_RUNNING_TITLE = 4;
/** A line that stands so often belongs to the pages. */
const RECURRING = 3;
/** Shorter lines may well stand twice: cells, years. */
const SHORTEST_REPEATED = 6;

/**
 * The lines of an issue without the furniture of its pages, and without lines that stand twice in a
 * row, which is told.
 * @param isOwn whether a line is a heading or stands in the contents, whatever it looks like
 */
export function issueLines(
  file: string,
  source: readonly SourceLine[],
  isHeading: (name: string) => boolean,
): IssueLines {
  const all = textLines(wholeLines(source));
  const reasons = new Map(findFurniture(all));
  const recurring = recurringLines(all, isHeading);
  const numbers = pageNumbers(all);
  const isFull = fullLines(all);
  const lines: TextLine[] = [];
  const leftOut: LeftOut[] = [];
  const problems: IngestProblem[] = [];
  for (const [index, line] of all.entries()) {
    const { text, number } = line;
    const known = reasons.get(index);
    // A short line that recurs may be the end of what lines broken at a width leave.
    const isShort =
      known === '页眉' &&
      (text.replace(/\P{L}/gu, '').length < SHORTEST_RUNNING_TITLE || isFull(text));
    const reason =
      (isShort ? null : known) ?? reasonOf(line, recurring) ?? numbers.get(index) ?? null;
    const previous = lines.at(-1);
    if (reason !== null && !isHeading(headingName(text))) leftOut.push({ line, reason });
    else if (previous && isRepeated(previous.text, text, isHeading)) {
      leftOut.push({ line, reason: '重复' });
      problems.push(repeated(file, number, previous.number, text));
    } else lines.push(line);
    if (reason === UNSURE_NUMBER) problems.push(unsureNumber(file, number, text));
  }
  return { lines, leftOut, problems };
}

/** Lines as text editors count them, without what no editor shows. */
function wholeLines(source: readonly SourceLine[]): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const line of source) {
    const text = line.text.replace(CONTROL, '');
    const last = lines.at(-1);
    if (last?.number === line.number) lines[lines.length - 1] = { ...last, text: last.text + text };
    else lines.push({ ...line, text });
  }
  return lines;
}

function reasonOf({ text }: TextLine, recurring: ReadonlySet<string>): string | null {
  if (isTableResidue(text)) return '表格线';
  if (PAGE_IN_BRACKETS.test(text)) return '页码';
  if (text.length > LONGEST_RUNNING_TITLE || /[。，；！？]/u.test(text)) return null;
  if (recurring.has(recurringKey(text))) return '页眉';
  if (/[.…·．_]{3}|(?:[.．·]\s*){3}/u.test(text)) return null;
  const isImprint = IMPRINT.test(text) || (NAME_OF_PAPER.test(text) && PERIOD.test(text));
  return isImprint && text.length <= 30 && !/会|召开|发布/u.test(text) ? '页眉' : null;
}

function recurringLines(
  lines: readonly TextLine[],
  isHeading: (name: string) => boolean,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  // Words that recur fill a line now and then where lines are broken at a width.
  const isFull = fullLines(lines);
  for (const { text } of lines) {
    if (isFull(text)) continue;
    const key = recurringKey(text);
    const isShort = key.replace(/[\P{L}年月日]/gu, '').length < SHORTEST_RUNNING_TITLE;
    if (isShort || text.length > LONGEST_RUNNING_TITLE || isHeading(headingName(text))) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count >= RECURRING ? [key] : [])));
}

function recurringKey(text: string): string {
  return titleKey(text).replace(/\d+/gu, '0');
}

function isRepeated(previous: string, text: string, isHeading: (name: string) => boolean): boolean {
  const key = titleKey(text);
  if (key !== titleKey(previous)) return false;
  return key.length >= SHORTEST_REPEATED || isHeading(headingName(text));
}

function repeated(file: string, line: number, before: number, text: string): IngestProblem {
  return {
    file,
    line,
    severity: 'warning',
    expected: `与第${before}行不同的文字`,
    found: `与上一行相同的${quote(text)}`,
    remedy: REPEATED_LINE,
  };
}

function unsureNumber(file: string, line: number, text: string): IngestProblem {
  return {
    file,
    line,
    severity: 'omitted',
    expected: '连贯的句子',
    found: `夹在句子中间的数字“${text}”`,
    remedy: '已作为页码略去；如果是正文，请把它并到上一行的末尾',
  };
}
