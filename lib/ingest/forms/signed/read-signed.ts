import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { type DateContext, resolveDate } from '@/lib/ingest/dates/resolve-date';
import type { Form, FormReading, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { joinTitle } from '@/lib/ingest/forms/titles/join-title';
import { isDayName, readField } from '@/lib/ingest/roles/field-line';
import { isSignatory } from '@/lib/ingest/roles/find-signatures';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isProse, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { type Card, findCards } from './card-closings';

/**
 * Notices one after the other, each closed by who gives it and when, on its last line: court
 * announcements of a newspaper, notices of waterworks, letters; or by whence it was taken, as poems
 * of a gazetteer and digests of the press are. They may have titles or none.
 */
export const signed: Form = { name: '逐件落款', read: readSigned };

const LEAST_NOTICES = 3;
/** What is longer is no notice but a document, whose parts may be signed too. */
const MOST_LINES = 14;
const LONGEST_CLOSING = 60;
const LONGEST_NAME = 8;
/** Less sure than what titles and numbers say. */
const SHARE = 0.75;

/** Whence a text was taken, below it: （录自《隆庆海州志》标点本）, （摘自2023年5月6日《人民日报》）. */
const TAKEN_FROM =
  /^[（(〔【]\s*(?:[录錄摘选選辑輯引转轉载載]自|转引自|轉引自|原[载載][于於]?|来源[:：]|來源[:：])[^。]{2,50}[）)〕】]$/u;
/** Who wrote it, below its title: 宋·苏轼, 〔明〕张峰, 本报记者 王宁. */
const BY_AUTHOR =
  /^(?:本报)?(?:记者|通讯员|作者)\s*[:：]?\s*\p{Script=Han}{2,4}$|^[（(〔［[]?(?:先秦|[西东東]?[汉漢晋晉]|[南北]朝|魏|隋|唐|五代|[南北]?宋|辽|遼|金|元|明|清|民国|民國|近代|[现現]代|[当當]代)[）)〕］\]]?\s*[·•・]?\s*\p{Script=Han}{2,4}$/u;

function readSigned({ lines, context }: TextDocument): FormReading | null {
  const cards = findCards(lines);
  const taken = lines.flatMap(({ text }, index) => (TAKEN_FROM.test(text) ? [index] : []));
  const isTaken = taken.length >= LEAST_NOTICES;
  const isCards = !isTaken && cards.length >= LEAST_NOTICES;
  const closing = isCards
    ? cards.map(({ end }) => end)
    : lines.flatMap((_, at) => (isClosing(lines, at) ? [at] : []));
  const plain = isTaken ? taken : closing;
  const ends = plain.length < LEAST_NOTICES ? signedBelow(lines) : plain;
  const last = ends.at(-1);
  if (last === undefined || ends.length < LEAST_NOTICES || last < lines.length - 2) return null;
  const parts = ends.map((end, at) => lines.slice((ends[at - 1] ?? -1) + 1, end + 1));
  const nameOf = isTaken ? nameOfCollection : nameAbove;
  const name = nameOf(
    parts[0] ?? [],
    Math.min(...parts.slice(1).map((part) => titleLines(part).length)),
  );
  const titles = parts.map((part, at) => titleLines(at === 0 ? part.slice(name) : part));
  const named = titles.filter((one) => one.length > 0).length;
  // In a list some texts may stand below their picture's caption instead of a title.
  if (named > 0 && named < parts.length && !isCards) return null;
  const masthead = readMasthead(lines.slice(0, name));
  const known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month,
  };
  const items = parts.map((part, at): ReadItem => {
    const own = at === 0 ? part.slice(name) : part;
    const below = at === parts.length - 1 ? lines.slice(last + 1) : [];
    const item = readNotice(own, titles[at] ?? [], below, known);
    const card = isCards ? cards[at] : undefined;
    return card ? onCard(item, card, lines) : item;
  });
  const isShort = items.every(({ text }) => text.length <= MOST_LINES);
  if ((!isShort && !isTaken) || (isTaken && named === 0) || masthead.lead.length > 0) return null;
  return {
    items,
    others: masthead.roles,
    masthead: masthead.name,
    explained: lines.length * (isCards ? 1 : SHARE),
    contradictions: items.filter(
      ({ text }) => !(text as readonly TextLine[]).some((line) => isProse(line.text)),
    ).length,
  };
}

/** A short line right below a text that ends with a whole day, and nothing but a blank line below it. */
function isClosing(lines: readonly TextLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || isProse(line.text) || lengthOf(line.text) > LONGEST_CLOSING) return false;
  // 发布日期:2018-02-03 below each text of a list; what stands below it is the next text.
  const isStated = isDayName(readField(line.text)?.name ?? '') && isProse(next?.text ?? '。');
  const isApart = !line.afterBlank && next?.afterBlank !== false;
  return (isStated || isApart) && closingDay(line.text) !== null;
}

/** Orders whose day stands above who signs them, and running text below: 二零零七年十月三十日 / 行政長官　何厚鏵. */
function signedBelow(lines: readonly TextLine[]): number[] {
  return lines.flatMap((line, index) => {
    const isSigned = isSignatory(line.text) && closingDay(lines[index - 1]?.text ?? '') !== null;
    return isSigned ? [index] : [];
  });
}

/** The day of the paper that a text was taken from; the year of a book is no day of what it brings. */
function dayOfSource(text: string) {
  const [day] = TAKEN_FROM.test(text) ? dateExpressions(text) : [];
  return day?.year != null && day.day !== null ? day : null;
}

function closingDay(text: string) {
  // 二零二二年四月二十五日於市政署
  const bare = text
    .replace(/[\s）)】\]]+$/u, '')
    .replace(/(?<=日)[於于]\p{Script=Han}{2,24}$/u, '');
  const found = dateExpressions(bare).at(-1);
  return found?.year != null && found.day !== null && found.end === bare.length ? found : null;
}

/**
 * How many lines stand above the first notice, apart from it: 人民法院公告. It keeps as many lines of a
 * title as each of the others has.
 */
function nameAbove(part: readonly TextLine[], titles: number): number {
  const from = part.findLastIndex(
    (line, at) =>
      at > 0 &&
      (titles > 0 ? titleLines(part.slice(at)).length >= titles : line.afterBlank) &&
      part.slice(0, at).every(({ text }) => !isProse(text)),
  );
  return Math.max(from, 0);
}

/** What texts that were taken from elsewhere stand below: 剪报, 二、乡土文存. */
function nameOfCollection([first, second]: readonly TextLine[]): number {
  if (!first || !second || !isTitleShaped(first.text) || !isTitleShaped(second.text)) return 0;
  const isCounted = headingMark(first.text) !== null;
  const isApart = second.afterBlank && lengthOf(first.text) <= LONGEST_NAME;
  return isCounted || (isApart && !BY_AUTHOR.test(second.text)) ? 1 : 0;
}

function titleLines(part: readonly TextLine[]): readonly TextLine[] {
  const end = part.findIndex(({ text }) => !isTitleShaped(text) || headingMark(text) !== null);
  const opening = part[end]?.text ?? '';
  // 按照主席之批示： opens a text, too.
  const isText = isProse(opening) || /[：:]$/u.test(opening);
  if (end <= 0 || end > 3 || !isText) return [];
  const author = part.findIndex(({ text }, at) => at > 0 && at < end && BY_AUTHOR.test(text));
  return part.slice(0, author > 0 ? author : end);
}

/** An item of a list, whose last lines say its day, its section and whence it is. */
function onCard(item: ReadItem, card: Card, lines: readonly TextLine[]): ReadItem {
  const closing = lines.slice(card.day, card.end + 1);
  const text = (item.text as readonly TextLine[]).filter((line) => !closing.includes(line));
  const roles = closing.map((line, at): RoledLine => ({ line, role: at === 0 ? 'date' : 'field' }));
  const path = card.section === null ? [] : [card.section];
  return {
    ...item,
    date: card.date,
    path,
    fields: card.fields,
    head: [...item.head, ...roles],
    text,
  };
}

function readNotice(
  part: readonly TextLine[],
  titles: readonly TextLine[],
  below: readonly TextLine[],
  context: DateContext,
): ReadItem {
  const last = part.at(-1)?.text ?? '';
  const day = dayOfSource(last) ?? closingDay(last) ?? closingDay(part.at(-2)?.text ?? '');
  return {
    title: titles.length > 0 ? joinTitle(titles.map(({ text }) => text)) : null,
    date: day && resolveDate(day, context),
    path: [],
    fields: [],
    head: titles.map((line): RoledLine => ({ line, role: 'title' })),
    text: [...part.slice(titles.length), ...below],
  };
}
