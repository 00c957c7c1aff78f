import { type PartialDate, parseDate } from '@/lib/domain/partial-date';
import { leadingDate } from '@/lib/ingest/dates/date-expression';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import { readFileName } from '@/lib/ingest/sources/read-file-name';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { Stated } from '@/lib/ingest/sources/stated';
import { chooseReading, guessReading } from './choose-reading';
import { NO_YEAR } from './chronicle/entry-dates';
import { document } from './document/read-document';
import { documentOf } from './document-of';
import { findDoubts, withoutDates } from './doubts/find-doubts';
import { impossibleDays } from './doubts/impossible-days';
import { severalInOne } from './doubts/several-in-one';
import { unmarkedBeginnings } from './doubts/unmarked-beginnings';
import { findCutItems } from './find-cut-items';
import { findLost } from './find-lost';
import { finishItem } from './finish-item';
import type { Form, FormReading, Note, ReadItem, TextDocument } from './form';
import { headed } from './headed/read-headed';
import { issueOfFile } from './issue-of-file';
import type { ItemDraft } from './item-draft';
import { paragraphs } from './lines/read-paragraphs';
import { EXACT, withoutSignatureMarks } from './marked/exact-lines';
import { marked } from './marked/read-marked';
import { pagesOfText } from './pages-of-text';
import { withStated } from './with-stated';

/** What was understood of a text. */
export interface ReadText {
  /** Name of the form, for editors; null for a file without words. */
  readonly form: string | null;
  readonly drafts: readonly ItemDraft[];
  /** Every line with its role, in order; those that are left out with the reason. */
  readonly roles: readonly RoledLine[];
  readonly notes: readonly Note[];
}

/** In these a file that is named by a day brings what is of that day. */
const DATED_BY_FILE: readonly Form[] = [document, headed, marked, paragraphs];
/** Web pages one after the other, each read in its own form. */
const PAGES = '多个网页';
const MARK_IT = '要分条，请在每条标题前加“## ”';

/**
 * Reads a text in the form that explains most of its lines with fewest contradictions. Every text
 * is read: one in which nothing is recognised is one item.
 * @param file path below the data folder
 * @param stated what the file says of itself outside its text
 */
export function readText(
  file: string,
  source: readonly SourceLine[],
  stated: Stated | null = null,
): ReadText {
  const whole = readPage(file, source, stated);
  const pages = pagesOfText(source);
  if (pages.length === 1) return whole;
  const read = pages.map((page) => readPage(file, page, null, true));
  // What stands first on a page names no issue.
  const issue = issueOfFile(readFileName(file), null);
  const drafts = read
    .flatMap((page) => page.drafts)
    .map((draft) => ({ ...draft, item: { ...draft.item, issue } }));
  // Beside pages that say where they stand others may not: then the whole tells more of them apart.
  if (whole.drafts.length > drafts.length) return whole;
  return {
    form: PAGES,
    drafts,
    roles: read.flatMap(({ roles }) => roles),
    notes: [...read.flatMap(({ notes }) => notes), ...withoutDates(drafts)],
  };
}

/** @param isOneOfSeveral whether other pages stand beside this one in the file */
function readPage(
  file: string,
  source: readonly SourceLine[],
  stated: Stated | null,
  isOneOfSeveral = false,
): ReadText {
  const chosen = chooseReading(
    documentOf(file, source, stated),
    documentOf(file, source, stated, true),
  );
  if (chosen === null) return { form: null, drafts: [], roles: [], notes: [] };
  const { form, text, reading, rival } = chosen;
  const issue = issueOfFile(text.name, reading.masthead);
  const isOne = reading.items.length === 1;
  const isExact = text.lines[0]?.text === EXACT;
  const ofFile = DATED_BY_FILE.includes(form) && !isExact ? dayOfFile(text) : null;
  const items = reading.items.map((item) =>
    item.date === null && item.dateDoubt === undefined ? { ...item, date: ofFile } : item,
  );
  const finished = items.map((item) =>
    finishItem(isOne ? withStated(namedByFile(item, text), stated) : item, issue, text),
  );
  const roles = [...text.furniture, ...reading.others, ...finished.flatMap((one) => one.roles)];
  const notes: Note[] = [...(reading.notes ?? [])];
  const isOpen =
    !isOneOfSeveral && form === document && ofFile === null && isUnstructured(text, reading);
  const yearless = isOpen || ofFile !== null ? 0 : items.filter(isYearless).length;
  if (yearless > 1) notes.push(withoutYear(yearless, text));
  items.forEach((item, index) => {
    const { dateDoubt } = item;
    const line = finished[index]?.draft.item.lines.first ?? null;
    if (dateDoubt !== undefined && dateDoubt !== NO_YEAR) notes.push(doubtful(line, dateDoubt));
    else if (yearless === 1 && isYearless(item)) notes.push(doubtful(line, NO_YEAR));
  });
  notes.push(...impossibleDays(items));
  notes.push(...findCutItems(finished.map(({ draft }) => draft)));
  const own = finished.map(({ draft }) => draft);
  if (form !== marked) notes.push(...findDoubts(reading, own, text));
  // An editor may have marked the one title that was read wrong, and no other.
  else if (!isExact) {
    const left = unmarkedBeginnings(reading, text, (one) => guessReading(one)?.reading ?? null);
    notes.push(...(left.length > 0 ? left : severalInOne(items)));
  }
  if (rival) notes.push(otherReading(form.name, own.length, rival));
  if (isOpen) notes.push(undivided(own[0]));
  else if (form !== marked && yearless === 0 && !isOneOfSeveral) notes.push(...withoutDates(own));
  const printed = isExact ? withoutSignatureMarks(source) : source;
  for (const { line, text: lost } of findLost(printed, roles)) notes.push(notKept(line, lost));
  return {
    form: form.name,
    drafts: own,
    roles: roles.sort((a, b) => a.line.number - b.line.number),
    notes,
  };
}

function dayOfFile({ name: { year, month, day } }: TextDocument): PartialDate | null {
  if (year === null || month === null || day === null) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  return parseDate(`${year}-${pad(month)}-${pad(day)}`);
}

/** A table without a name above it is called as its file is: the names of its columns are none. */
function namedByFile(item: ReadItem, { name }: TextDocument): ReadItem {
  const [first] = item.text;
  const line = first && ('line' in first ? first.line : first);
  const isTable = item.title === null && (line?.source.cells?.length ?? 0) > 1;
  return isTable && /\p{Script=Han}{2}/u.test(name.stem)
    ? { ...item, title: name.stem.trim(), isDerived: true }
    : item;
}

/** Whether an item has no date because the day that it begins with lacks its year. */
function isYearless({ date, dateDoubt, text: [first] }: ReadItem): boolean {
  if (date !== null || dateDoubt !== undefined || !first) return dateDoubt === NO_YEAR;
  const said = leadingDate(('line' in first ? first.line : first).text);
  return said?.day != null && said.month !== null && said.year === null && said.yearShift === null;
}

/** One item without any sign of a document: an editor may have meant several. */
function isUnstructured({ lines }: TextDocument, { items }: FormReading): boolean {
  const [item] = items;
  return lines.length > 3 && item !== undefined && item.date === null && item.fields.length === 0;
}

function undivided(draft: ItemDraft | undefined): Note {
  const title = draft ? `，标题取${quote(draft.item.title)}` : '';
  return {
    line: null,
    expected: '看得出每条从哪里开始',
    found: `没有看出分条，整个文件作一条收录${title}，没有读到日期`,
    remedy: `确是一件的，不必改；${MARK_IT}，标题下面可加一行“日期：2023-05-29”`,
  };
}

function otherReading(
  name: string,
  count: number,
  { form, items }: { readonly form: Form; readonly items: number },
): Note {
  return {
    line: null,
    expected: '只有一种读法的正文',
    found: `按“${name}”读作 ${count} 条；按“${form.name}”读作 ${items} 条也说得通`,
    remedy: '请看条数对不对；不对的，在每条标题前加“## ”',
  };
}

/** A year that the whole lacks is one thing to be written, not one at each entry. */
function withoutYear(count: number, { lines }: TextDocument): Note {
  return {
    line: lines[0]?.number ?? null,
    expected: '写明年份的正文，或者有年份的文件名',
    found: `有 ${count} 条只有月日，没有年份，这些条的日期空着`,
    remedy: '在文件最前面加一行年份，例如“2023年”',
  };
}

function doubtful(line: number | null, found: string): Note {
  return {
    line,
    expected: '写明年月日的日期',
    found,
    remedy: '请核对日期；不对的，在这一条的标题“## ”下面加一行“日期：2023-05-29”',
  };
}

function notKept(line: number, text: string): Note {
  return {
    line,
    expected: `一字不漏地保留${quote(text)}`,
    found: '这一行没有进入任何一条',
    remedy: `这是程序的错误，请把这个文件交给维护程序的人；急用时，${MARK_IT}`,
  };
}
