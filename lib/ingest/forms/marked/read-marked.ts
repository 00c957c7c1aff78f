import { NO_SECTION } from '@/lib/domain/section';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import type { DateContext } from '@/lib/ingest/dates/resolve-date';
import type { Form, FormReading, Note, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { isCollectionName } from '@/lib/ingest/forms/titles/collection-name';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine, isDateOnly, isProse, isTitleShaped } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import { EXACT, NOTE, PATH_MARK } from './exact-lines';
import { areLabels, hasMarks } from './has-marks';
import { readDate, readItem } from './marked-item';

/** Name of the whole, above the first heading. */
export const ISSUE_NAME = '期名';
/** More lines above the first mark are a text. */
const MOST_NAMES = 3;
/**
 * The editor's marks: `# 栏目`, `## 标题`, then `日期：` and other fields. What stands below is text,
 * read as in any other form unless the file says that each of its lines is marked (`EXACT`).
 */
export const marked: Form = { name: '标明', read: readMarked };

function readMarked(document: TextDocument): FormReading | null {
  return hasMarks(document) ? readByMarks(document) : null;
}

/** As `marked`, where no chronicle is seen: then marks before years are an editor's too. */
export function readMarkedYears(document: TextDocument): FormReading | null {
  return hasMarks(document, true) ? readByMarks(document) : null;
}

function readByMarks(document: TextDocument): FormReading {
  const { lines } = document;
  const isExact = lines[0]?.text === EXACT;
  const starts = lines.flatMap(({ heading }, index) => (heading === 2 ? [index] : []));
  const others: RoledLine[] = [];
  const items: ReadItem[] = [];
  const above = isExact ? 0 : linesAbove(lines, starts);
  const before = lines.slice(0, (starts[0] ?? 0) - above);
  let path: string[] = [];
  let masthead: string | null = null;
  const lead: TextLine[] = [];
  for (const line of before) {
    if (isSection(line, isExact)) {
      path = pathOf(line.text);
      others.push({ line, role: 'section' });
    } else if (isExact && line.text.startsWith(`${ISSUE_NAME}：`)) {
      masthead = line.text.slice(ISSUE_NAME.length + 1);
      others.push({ line, role: 'title' });
    } else if (line.text === EXACT) others.push({ line, role: 'furniture', reason: NOTE });
    else lead.push(line);
  }
  let context = isExact ? document.context : ofYear(document.context, lines.slice(0, starts[0]));
  if (!isExact && lead.length <= MOST_NAMES && lead.every(isOfWhole)) {
    // Nothing but the name of the whole, or its year.
    masthead ??= lead.find(({ text }) => isTitleShaped(text))?.text ?? null;
    others.push(...lead.map((line): RoledLine => ({ line, role: nameRole(line) })));
  } else if (lead.length > 0) {
    items.push({ title: null, date: null, path, fields: [], head: [], text: lead });
  }
  starts.forEach((start, at) => {
    const next = starts[at + 1];
    const section = lines.slice(start, next === undefined ? lines.length : next - above);
    const [title, ...rest] = section;
    if (!title) return;
    const own = rest.filter((line) => !isSection(line, isExact));
    const item = readItem(title, own, path, context, isExact);
    const day = above === 0 ? undefined : lines[start - 1];
    items.push(day ? datedAbove(item, day, context) : item);
    for (const line of rest) {
      if (!isSection(line, isExact)) continue;
      path = pathOf(line.text);
      others.push({ line, role: 'section' });
      if (!isExact) context = ofYear(document.context, [line], context);
    }
  });
  const notes = isExact || !areLabels(lines) ? [] : [labelled(items)];
  return { items, others, masthead, explained: Infinity, contradictions: 0, notes };
}

/** `# 时政`; # 6号楼停电。 is a sentence of a text, unless the file says that each line is marked. */
function isSection({ heading, text }: TextLine, isExact: boolean): boolean {
  return heading === 1 && (isExact || !/[。；]$/u.test(text));
}

/** 1 where each title has its day on the line right above, as in `5月7日` / `## 市领导调研`; else 0. */
function linesAbove(lines: readonly TextLine[], starts: readonly number[]): 0 | 1 {
  const isDay = (line: TextLine | undefined) =>
    line !== undefined && line.heading === null && isDateLine(line.text) && /日/u.test(line.text);
  // Days of signatures stand above the next title too, and the last one below its text.
  return starts.every((start) => isDay(lines[start - 1])) && !isDay(lines.at(-1)) ? 1 : 0;
}

function datedAbove(item: ReadItem, day: TextLine, context: DateContext): ReadItem {
  const isStated = item.head.some(({ role }) => role === 'date');
  const date = isStated ? item.date : readDate(day.text, context);
  return { ...item, date, head: [{ line: day, role: 'date' }, ...item.head] };
}

function labelled(items: readonly ReadItem[]): Note {
  const [first] = items;
  return {
    line: first?.head[0]?.line.number ?? null,
    expected: '“## ”后面是一条的标题',
    found: `${items.length} 条的标题像是栏目，例如${quote(first?.title ?? '')}，下面各有好几项`,
    remedy: '各项要分条的，把栏目前面的“## ”改作“# ”，在每项前面加“## ”；不分的，不必改',
  };
}

/** 2023年; 云台政务简讯（2023年11月）: the name of the whole, or its year. */
function isOfWhole({ text }: TextLine): boolean {
  if (isDateOnly(text) || isCollectionName(text)) return true;
  return isTitleShaped(text) && dateExpressions(text).some(({ year }) => year !== null);
}

function nameRole({ text }: TextLine): RoledLine['role'] {
  return isDateOnly(text) ? 'date' : 'title';
}

/** The year, and the month, that headings above items say, where the file's name says none. */
function ofYear(
  known: DateContext,
  lines: readonly TextLine[],
  before: DateContext = known,
): DateContext {
  if (known.year !== null) return known;
  const found = lines
    .flatMap(({ text }) => (isProse(text) ? [] : dateExpressions(text)))
    .find(({ year }) => year !== null);
  if (!found) return before;
  return { year: found.year, month: found.to === null ? found.month : null };
}

function pathOf(text: string): string[] {
  if (text === NO_SECTION) return [];
  return text.split(PATH_MARK).map((name) => name.trim());
}
