import type { DateContext } from '@/lib/ingest/dates/resolve-date';
import { readOneDocument } from '@/lib/ingest/forms/document/read-document';
import type { Form, FormReading, Note, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { matchTitleExactly, type TitleEnd } from '@/lib/ingest/forms/titles/match-title';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { documentNumber, splitNumber } from '@/lib/ingest/roles/document-number';
import { findSignatures } from '@/lib/ingest/roles/find-signatures';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isTitleShaped } from '@/lib/ingest/roles/line-shape';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import { withoutOffice } from './office-names';
import { bareKey, type ContentsList, type ListedTitle, readList } from './read-list';

/** A text with a contents page that lists its titles. */
export const listed: Form = { name: '目录', read: readListed };

interface Place {
  readonly entry: ListedTitle;
  readonly start: number;
  /** Index of the line on which the title ends. */
  readonly end: number;
  readonly offset: number;
}

function readListed({ lines, context }: TextDocument): FormReading | null {
  const list = readList(lines);
  if (!list) return null;
  const places = findPlaces(lines, list);
  const cutOff = cutOffTitles(list, places);
  if (places.length < (cutOff.length < LEAST_CUT_OFF ? 2 : 1)) return null;
  const masthead = readMasthead(lines.slice(0, list.start));
  const known: DateContext = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month,
  };
  const others: RoledLine[] = [
    ...masthead.roles,
    ...lines.slice(list.start, list.end).map((line): RoledLine => ({ line, role: 'contents' })),
  ];
  const items: ReadItem[] = [];
  const isSection = (line: TextLine) => list.sections.has(bareKey(line.text));
  let before = list.end;
  let above: readonly TextLine[] = [];
  places.forEach((place, at) => {
    const from = at === 0 ? announcedFrom(lines, before, place, true) : before;
    if (at === 0) {
      others.push(
        ...lines.slice(before, from).map((line): RoledLine => ({ line, role: 'section' })),
      );
      above = lines.slice(from, place.start);
    }
    const following = places[at + 1];
    const own = following ? announcedFrom(lines, place.end + 1, following, false) : lines.length;
    let end = own;
    while (end > place.end + 1 && isSection(lines[end - 1] as TextLine)) end -= 1;
    others.push(...lines.slice(end, own).map((line): RoledLine => ({ line, role: 'section' })));
    const item = readItem(place, lines, end, known, above);
    items.push({ ...item, date: item.date ?? masthead.day });
    above = lines.slice(own, following?.start);
    before = own;
  });
  const missing = list.titles.length - places.length - cutOff.length;
  const empty = items.filter(({ text }) => text.length === 0).length;
  return {
    items,
    others,
    masthead: masthead.name,
    explained: lines.length,
    contradictions: missing + empty,
    notes: [...missingTitles(list, places, cutOff), ...bodyCutOff(list, cutOff)],
  };
}

/** An issue of which so many last titles have no text was cut, as crawlers cut them. */
const LEAST_CUT_OFF = 3;
const MOST_TITLE_LINES = 3;
const OFFICE = /^[\p{Script=Han}\s]{3,24}(?:府|厅|局|委|委员会|办公室|办公厅|部|院|会)$/u;

/**
 * Where, above a title, what belongs to it begins: the office that the contents leave out, or the
 * order that brings it and names it, 《办法》已经…通过，现予公布.
 */
function announcedFrom(
  lines: readonly TextLine[],
  least: number,
  { start, end }: Place,
  isFirst: boolean,
): number {
  const own = lines.slice(least, start);
  const signatures = findSignatures(own);
  const after = isFirst ? 0 : Math.max(...signatures, -1) + 1;
  // The whole title: its first line may be the office alone, which any text there may name.
  const title = titleKey(
    lines
      .slice(start, end + 1)
      .map(({ text }) => text)
      .join(''),
  );
  const whole = own.map(({ text }) => text);
  const isNamed = (from: number) =>
    whole.slice(from).some((text) => titleKey(text).includes(title) && /《/u.test(text));
  // Its order is signed itself: then its own signature is the last.
  const numbers = own.flatMap(({ text }, at) => (documentNumber(text) === null ? [] : [at]));
  const order = numbers.findLast((at) => isNamed(at));
  if (order !== undefined) {
    const head = order > 0 && isTitleShaped(whole[order - 1] ?? '') ? order - 1 : order;
    return least + head;
  }
  const office = start - 1;
  const isOffice = office >= least + after && OFFICE.test(lines[office]?.text ?? '');
  return isOffice && /^关于/u.test(lines[start]?.text ?? '') ? office : start;
}

/** The titles in the body, each behind the one before it. */
function findPlaces(lines: readonly TextLine[], { titles, end }: ContentsList): Place[] {
  const sources = lines.map(({ source, text }) => ({
    ...source,
    text: withoutNumber(text),
  }));
  const places: Place[] = [];
  let from = end;
  for (const entry of titles) {
    for (let start = from; start < lines.length; start += 1) {
      const found = titleAt(entry, sources, start);
      if (!found) continue;
      places.push({ entry, start, end: found.index, offset: found.offset });
      from = found.index + 1;
      break;
    }
  }
  return places;
}

/** Where a title ends that stands at a line, as the contents have it or below another name of its office. */
function titleAt(
  { keys }: ListedTitle,
  sources: readonly { readonly text: string }[],
  start: number,
): TitleEnd | null {
  const match = (lines: readonly { readonly text: string }[], at: number) =>
    keys.map((key) => matchTitleExactly(lines, at, key)).find((one) => one !== null) ?? null;
  const exact = match(sources, start);
  const [line, ...more] = sources.slice(start, start + MOST_TITLE_LINES);
  const own = line === undefined ? '' : withoutOffice(line.text);
  if (exact || !line || own === line.text) return exact;
  const found = match([{ text: own }, ...more], 0);
  const cut = found?.index === 0 ? line.text.length - own.length : 0;
  return found && { index: start + found.index, offset: found.offset + cut };
}

/** The last titles of the contents, where the body has all those before them and ends. */
function cutOffTitles({ titles }: ContentsList, places: readonly Place[]): readonly ListedTitle[] {
  const isWhole = places.length > 0 && places.every(({ entry }, at) => entry === titles[at]);
  const rest = isWhole ? titles.slice(places.length) : [];
  return rest.length < LEAST_CUT_OFF ? [] : rest;
}

function bodyCutOff({ titles }: ContentsList, cutOff: readonly ListedTitle[]): Note[] {
  const [first] = cutOff;
  if (!first) return [];
  return [
    {
      line: first.line.number,
      expected: `正文里有目录的 ${titles.length} 条`,
      found: `正文到第 ${titles.length - cutOff.length} 条为止，从${quote(first.title)}起的 ${cutOff.length} 条没有正文`,
      remedy: '请看文件是不是不完整；正文就是这些的，不必改',
    },
  ];
}

function missingTitles(
  { titles }: ContentsList,
  places: readonly Place[],
  cutOff: readonly ListedTitle[],
): Note[] {
  const found = new Set([...places.map(({ entry }) => entry), ...cutOff]);
  return titles
    .filter((entry) => !found.has(entry))
    .map(({ title, line }) => ({
      line: line.number,
      expected: `正文里有目录的标题${quote(title)}`,
      found: '正文里没有找到它，这一条没有单独收录；如有正文，在前一条里',
      remedy: '在正文里它的标题前加“## ”，或者改成与目录一致',
    }));
}

function withoutNumber(text: string): string {
  return splitNumber(text).title;
}

function readItem(
  place: Place,
  lines: readonly TextLine[],
  end: number,
  context: DateContext,
  above: readonly TextLine[],
): ReadItem {
  const { entry, start, end: last, offset } = place;
  const offices = above.length === 1 && OFFICE.test(above[0]?.text ?? '') ? above : [];
  const head: RoledLine[] = offices.map((line) => ({ line, role: 'title' }));
  const text: TextLine[] = above.filter((line) => !offices.includes(line));
  lines.slice(start, last + 1).forEach((line, at) => {
    const rest = withoutNumber(line.text).slice(offset);
    const isCut = start + at === last && rest.trim() !== '' && offset > 0;
    const [title, more] = isCut ? splitLine(line, offset) : [line];
    if (title) head.push({ line: title, role: 'title' });
    if (more) text.push(more);
  });
  text.push(...lines.slice(last + 1, end));
  const first = head[offices.length];
  // What stands below a title is read as a document's head is: number, day, bracket.
  const { item } = readOneDocument(
    first ? [{ ...first.line, text: entry.title }, ...text] : text,
    context,
  );
  const number = entry.number ?? item.fields.find(({ name }) => name === '文号')?.value ?? null;
  const others = item.fields.filter(({ name }) => name !== '文号');
  return {
    ...item,
    title: entry.title,
    path: entry.path,
    page: entry.page,
    fields: number === null ? others : [{ name: '文号', value: number }, ...others],
    head: [...head, ...item.head.filter(({ role }) => role !== 'title')],
  };
}
