import type { DateContext } from '@/lib/ingest/dates/resolve-date';
import type { Form, FormReading, Note, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { findCards } from '@/lib/ingest/forms/signed/card-closings';
import { isCalledDocument } from '@/lib/ingest/forms/titles/document-name';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { documentNumber, splitNumber } from '@/lib/ingest/roles/document-number';
import { readField } from '@/lib/ingest/roles/field-line';
import { DATED_HEAD } from '@/lib/ingest/roles/furniture/page-ends';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine } from '@/lib/ingest/roles/line-shape';
import { sectionName } from '@/lib/ingest/roles/section-line';
import { isSeparator, separatedTitle } from '@/lib/ingest/roles/separator-line';
import { isAnnouncement } from '@/lib/ingest/roles/speech';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import { closingLines } from './closing-lines';
import { daysAbove, headsOverDays } from './days-of-list';
import { DAY_IN_COLUMN, findHeads, type Head, isCounted } from './find-heads';
import { dayOfNewspaper, isPageOfNewspaper, isReport } from './newspaper-day';
import { partRunIn } from './part-run-in';
import { PASSED } from './said-day';
import { askedHeads, belowBrief, LEAST_ITEMS, supportedHeads } from './supported-heads';
import { dayOfLine, readTitledItem, withoutCount } from './titled-item';
import { trimHeads } from './trim-heads';

/** So many of the titles have to have a date beside them, or signs between them. */
const LEAST_SHARE = 0.6;

/** News under titles, with a date line beside the title or a date at the head of the text. */
export const titled: Form = { name: '标题与日期', read: readTitled };

function readTitled({ lines: printed, furniture, context }: TextDocument): FormReading | null {
  const lines = partRunIn(printed);
  const all = askedHeads(belowBrief(findHeads(lines), lines), lines);
  const overDays = headsOverDays(all, lines);
  const { supported, separated } = overDays
    ? { supported: overDays, separated: [] }
    : supportedHeads(all, lines);
  if (supported.length < LEAST_ITEMS || mixesHeadings(supported, lines)) return null;
  const heads = trimHeads(supported, lines);
  if (isOrderWithRules(heads, lines) || areParts(heads, lines)) return null;
  const days = daysAbove(heads, lines);
  const [first] = heads;
  const above = lines.slice(0, first?.start ?? 0);
  const announced = above.filter(({ text }) => isAnnouncement(text));
  const masthead = readMasthead(
    above.filter((line) => !isSeparator(line.text) && !announced.includes(line)),
  );
  const known: DateContext = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month,
  };
  const others: RoledLine[] = [...masthead.roles];
  lines.forEach((line) => {
    if (isSeparator(line.text) && separatedTitle(line.text) === null) {
      others.push({ line, role: 'furniture', reason: '分隔线' });
    }
  });
  const ofIssue = dayOfNewspaper(lines.slice(0, first?.end), furniture);
  // 河川市议会 ─ 2013年6月5日 above each page is the day of all that was said.
  const head = furniture.find(({ line }) => DATED_HEAD.test(line.text));
  const ofPages = head ? dayOfLine(head.line.text, known) : null;
  let path: readonly string[] = [];
  let isOnPage = false;
  const items = heads.map((head, at): ReadItem => {
    const beside = besideTitle(head, lines);
    // 主持：高见明, above the first heading of minutes, is text of theirs.
    const stated = beside.filter(({ line }) => (readField(line.text)?.value ?? '') !== '');
    others.push(...beside.filter((one) => !stated.includes(one)));
    const own = head.sections
      .filter((place) => place >= head.start)
      .flatMap((place) => lines[place] ?? []);
    others.push(...own.map((line): RoledLine => ({ line, role: 'section' })));
    const name = own.at(-1);
    if (name) {
      path = [sectionName(name.text) ?? withoutCount(name.text)];
      isOnPage = own.some(({ text }) => isPageOfNewspaper(text));
    }
    const end = heads[at + 1]?.start ?? lines.length;
    const below = [...stated.map(({ line }) => line), ...lines.slice(head.end, end)].filter(
      ({ text }) => !isSeparator(text),
    );
    const body = at === 0 ? [...announced, ...below] : below;
    const issued = isOnPage || isReport(body) ? ofIssue : null;
    const item = readTitledItem(head, lines, body, known, issued);
    const day = lines[days[at] ?? -1]?.text;
    const under = day === undefined ? null : dayOfLine(day, known);
    return { ...item, date: item.date ?? under ?? masthead.day ?? ofPages, path };
  });
  const own = new Set(supported);
  const unsupported = separated.length >= LEAST_ITEMS ? 0 : all.length - supported.length;
  if (supported.length < (supported.length + unsupported) * LEAST_SHARE) return null;
  const titles = new Set(items.map(({ title }) => title));
  const empty = items.filter(({ text }) => text.length === 0).length;
  // Below a document's title stands its number, or who passed it, and its day at the end.
  const numbered = heads.filter(
    ({ end, dates, titles, separator }) =>
      separator === null &&
      (documentNumber(lines[end]?.text ?? '') !== null ||
        titles.some((at) => splitNumber(lines[at]?.text ?? '').number !== null) ||
        dates.some((at) => PASSED.test(lines[at]?.text ?? ''))),
  ).length;
  // So are those that are signed.
  const closings = closingLines(lines);
  const cards = findCards(lines);
  const signed = heads.filter((_, at) =>
    closings.has((heads[at + 1]?.start ?? lines.length) - 1),
  ).length;
  return {
    items: [...masthead.lead, ...items],
    others,
    masthead: masthead.name,
    explained:
      ((lines.length - (first?.start ?? 0) + others.length) * printed.length) / lines.length,
    contradictions:
      (unsupported + numbered + signed) * 0.5 +
      empty +
      heads.filter((head) => joinsLevels(head, lines)).length +
      // 港聞 2023年6月23日 closes the text above, and is no title.
      cards.filter(({ day }) => heads.some(({ titles }) => titles.includes(day))).length +
      masthead.lead.length * 0.5 +
      items.filter(({ text }) => hasColumnOfDays(text as readonly TextLine[])).length +
      items.filter(({ text }) => hasDayAsHeading(text as readonly TextLine[])).length * 0.5 +
      // A section that is called as an item is a line of the contents.
      items.filter(({ path: [name] }) => name !== undefined && titles.has(name)).length,
    notes:
      unsupported === 0 ? [] : all.filter((one) => !own.has(one)).map((one) => undated(one, lines)),
  };
}

/** Lines of a head that say nothing of its own item: the day of the page above the first title. */
function besideTitle(
  { start, end, titles, dates, sections }: Head,
  lines: readonly TextLine[],
): RoledLine[] {
  return lines.slice(start, end).flatMap((line, at): RoledLine[] => {
    const index = start + at;
    const isTold = [titles, dates, sections].some((one) => one.includes(index));
    if (isTold || isSeparator(line.text) || separatedTitle(line.text) !== null) return [];
    return [{ line, role: 'subtitle' }];
  });
}

/** What a chronicle has below a name: lines that each begin with their own day. */
function hasColumnOfDays(text: readonly TextLine[]): boolean {
  const days = text.filter((line) => DAY_IN_COLUMN.test(line.text));
  if (days.length > 0 && days.length === text.length) return true;
  // So are lines that each begin with a sign and a year: ◆建安十八年（213年）….
  const signed = text.filter(({ text: one }) => YEAR_BEHIND_SIGN.test(one));
  return signed.length > 1 && signed.length * 2 > text.length;
}

/** ## 2019年3月18日: in news a day dates a title, and is no heading of its own. */
function hasDayAsHeading(text: readonly TextLine[]): boolean {
  return text.some((line) => line.heading !== null && isDateLine(line.text));
}

/** ## 详细新闻 / ### 大会开幕: headings of unequal level are no one title. */
function joinsLevels({ titles }: Head, lines: readonly TextLine[]): boolean {
  const levels = titles.flatMap((at) => lines[at]?.heading ?? []);
  return new Set(levels).size > 1;
}

/**
 * Whether some titles are headings that the file marks and others are not, while further headings of
 * the same level are no titles: those of one level are all titles, and then no other line is.
 */
function mixesHeadings(heads: readonly Head[], lines: readonly TextLine[]): boolean {
  const titles = new Set(heads.flatMap((head) => [...head.titles, ...head.sections]));
  const levels = new Set([...titles].map((at) => lines[at]?.heading ?? null));
  return (
    levels.has(null) &&
    lines.some(({ heading }, at) => heading !== null && levels.has(heading) && !titles.has(at))
  );
}

/** The counted parts of what is called a document: 会议纪要 / 一、关于防汛工作 / 5月8日前…. */
function areParts(heads: readonly Head[], lines: readonly TextLine[]): boolean {
  return (
    isCalledDocument(lines) && heads.every(({ titles }) => isCounted(lines[titles.at(-1) ?? -1]))
  );
}

/** An order and the rules that it brings are called alike, and are one document. */
function isOrderWithRules(
  [first, second, third]: readonly Head[],
  lines: readonly TextLine[],
): boolean {
  if (!first || !second || third) return false;
  const keysOf = ({ titles }: Head) => titles.map((at) => titleKey(lines[at]?.text ?? ''));
  const below = keysOf(second).at(-1) ?? '';
  return below !== '' && keysOf(first).some((key) => key.endsWith(below));
}

const YEAR_BEHIND_SIGN =
  /^[◆●■▲△○★☆◇※]\s*[^，,。；]{0,12}年(?:\s*[（(]|[，,\s]|\p{Script=Han}{0,2}月)/u;

/** A title without a day may as well be a heading within the text above it. */
function undated({ titles }: Head, lines: readonly TextLine[]): Note {
  const line = lines[titles.at(-1) ?? 0];
  return {
    line: line?.number ?? null,
    expected: '一条的标题，或者文中的小标题',
    found: `${quote(line?.text ?? '')}旁边没有日期，作小标题收在上一条里`,
    remedy: '是单独一条的，请在每条标题前加“## ”；是小标题的，不必改',
  };
}
