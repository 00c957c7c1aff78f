import type { Field } from '@/lib/domain/item';
import { dateRange } from '@/lib/domain/partial-date';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { type DateContext, resolveDate } from '@/lib/ingest/dates/resolve-date';
import { SUMMARY } from '@/lib/ingest/forms/entries/parts-of-book';
import type { Form, FormReading, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { closed, joinTitle } from '@/lib/ingest/forms/join-title';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { isSeparator } from '@/lib/ingest/forms/titled/find-heads';
import { statedDay } from '@/lib/ingest/forms/titled/said-day';
import { assignTextRoles, type TextPart } from '@/lib/ingest/roles/assign-text-roles';
import { countedDay, fieldKind, readField, type StatedField } from '@/lib/ingest/roles/field-line';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateOnly, isProse, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { Setting } from '@/lib/ingest/roles/setting';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { simplifiedName } from '@/lib/ingest/sources/simplified-name';

/** Groups of `键：值` that repeat: minutes, letters with their answers, proposals. */
export const fields: Form = { name: '字段', read: readFields };

const TITLE = /^(?:.{0,4}(?:标题|题目|题名|主题|名称|案由|议题|事项))$/u;
const DATE = /(?:时间|日期)$/u;
const TEXT =
  /(?:内容|正文|答复|回复|摘要|纪要|结果|情况|意见|建议|议定事项|诉求|来信|留言|决定|问题|提问|问|答)$/u;
const SECTION = /^(?:栏目|分类|类别|所属栏目|信件类型|来信类型|类型)$/u;
/** Who speaks in an interview or a debate: no field. */
const SPEAKER = /^(?:问|答|提问|回答|记者|主持人?|主席)$|(?:先生|女士|议员|議員|主席|局长|局長)$/u;
/** A group has at least so many fields. */
const LEAST_FIELDS = 2;
const LEAST_TITLE = 6;
const MOST_TITLE_LINES = 4;
/** What sorts items above their titles, 法規, is no longer. */
const LONGEST_LABEL = 6;
/** 1.案件名称：… */
const COUNT = /^\d{1,3}\s*[.、．]\s*(?=\p{Script=Han}{2,10}[:：])/u;
/** 1. 龙泉寺塔, （二）龙泉寺塔 */
const TITLE_COUNT =
  /^(?:\d{1,3}\s*[.、．]|[一二三四五六七八九十]{1,3}、|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)])\s*(?=\S{2})/u;
/** 第012号 */
const LONGEST_NUMBER = 8;
const BULLET = /^[◎○●◆◇■□★☆▲△※]\s*/u;

interface Line {
  readonly line: TextLine;
  readonly field: StatedField | null;
}

function readFields({ lines: printed, context, setting }: TextDocument): FormReading | null {
  const signs = printed.filter(({ text }) => isSeparator(text));
  const lines = signs.length === 0 ? printed : printed.filter((line) => !signs.includes(line));
  const all = lines.map((line, at): Line => {
    // 【乡镇动态】白水镇开展演练, and below it who posted it when: a title with its section.
    const isTitle = /^[【［[]/u.test(line.text) && statedDay(lines[at + 1]?.text ?? '');
    return { line, field: isTitle ? null : readField(line.text.replace(COUNT, '')) };
  });
  const starts = groupStarts(all);
  const [first] = starts;
  if (first === undefined || starts.length < 2) return null;
  if (isInParts(lines, starts)) return null;
  const heads = headsAbove(all, starts);
  const labels = heads === null ? labelsAbove(all, starts) : null;
  const above = (at: number) => heads?.[at] ?? (labels === null ? 0 : 1);
  const masthead = readMasthead(lines.slice(0, first - above(0)));
  const known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month,
  };
  let path: readonly string[] = [];
  const items = starts.map((start, at): ReadItem => {
    const end = at + 1 < starts.length ? (starts[at + 1] ?? 0) - above(at + 1) : all.length;
    const item = readGroup(all.slice(start, end), known, setting);
    const label = labels?.[at];
    if (label) return withAsked(withLabel(item, label));
    if (heads === null) return withAsked(item);
    const headed = underTitle(item, lines.slice(start - (heads[at] ?? 0), start));
    path = headed.path.length > 0 ? headed.path : path;
    return { ...headed, path };
  });
  const empty = items.filter(({ title, text }) => title === null && text.length === 0).length;
  return {
    items: [...masthead.lead, ...items],
    others: [
      ...masthead.roles,
      ...signs.map((line): RoledLine => ({ line, role: 'furniture', reason: '分隔线' })),
    ],
    masthead: masthead.name,
    explained: lines.length - first + above(0) + masthead.roles.length + signs.length,
    contradictions: empty,
  };
}

/** Whether the groups only fill one of a document's counted parts, of which others follow them. */
function isInParts(lines: readonly TextLine[], starts: readonly number[]): boolean {
  const dressesOf = (some: readonly TextLine[]) =>
    some.flatMap(
      ({ text }) => headingMark(text)?.mark.replace(/[\d一二三四五六七八九十]+/gu, '#') ?? [],
    );
  const above = dressesOf(lines.slice(0, starts[0])).at(-1);
  const below = dressesOf(lines.slice(starts.at(-1)));
  return above !== undefined && below.filter((one) => one === above).length > 1;
}

/** Where the first field of a group stands again, with the same field behind it. */
function groupStarts(all: readonly Line[]): number[] {
  // Names between marks in contents and body are of sections.
  const hasContents = all.some(({ line }) => /^[\s【]*目\s*[录錄次][\s】]*$/u.test(line.text));
  const places = new Map<string, number[]>();
  all.forEach(({ field }, index) => {
    if (!field) return;
    const own = places.get(field.name);
    if (own) own.push(index);
    else places.set(field.name, [index]);
  });
  // The entries of each town in a yearbook: 【概况】 opens them.
  const isYearbook = [...places].some(
    ([name, starts]) =>
      SUMMARY.test(name) && starts.every((at) => /^[【［[]/u.test(all[at]?.line.text ?? '')),
  );
  if (isYearbook) return [];
  for (const [name, starts] of places) {
    if (starts.length < 2 || SPEAKER.test(name)) continue;
    const groups = starts.map((start, at) => all.slice(start, starts[at + 1]));
    const isGroup = (group: readonly Line[]) =>
      new Set(group.flatMap((one) => one.field?.name ?? [])).size >= LEAST_FIELDS;
    const shared = groups.filter((group) => {
      // Behind a name between marks its value may stand below.
      const isMarked = !hasContents && /^[【[]/u.test(group[0]?.line.text ?? '');
      const later = isMarked ? group.slice(1).find(({ field }) => field !== null) : group[1];
      const second = later?.field?.name;
      // What a chairman says below each motion is no field of it.
      const isField = second !== undefined && !SPEAKER.test(second);
      return isField && (places.get(second)?.length ?? 0) >= 2;
    });
    if (groups.every(isGroup) && shared.length * 2 > groups.length) return starts;
  }
  return [];
}

/**
 * How many lines above each group are its title, behind a blank line; null where groups have none,
 * or state their titles themselves.
 */
function headsAbove(all: readonly Line[], starts: readonly number[]): readonly number[] | null {
  const states = ({ field }: Line) =>
    field !== null && (field.kind === 'title' || TITLE.test(field.name));
  if (all.some(states)) return null;
  // In one dress, ●… or 1.…, a line above each group is its title, blank lines or none.
  const dresses = starts.map((start) => dressOf(all[start - 1]?.line.text ?? ''));
  if (dresses[0] != null && dresses.every((one) => one === dresses[0])) return starts.map(() => 1);
  const counts = starts.map((start) => {
    for (let count = 1; count <= MOST_TITLE_LINES; count += 1) {
      const { line, field } = all[start - count] ?? {};
      if (!line || field || !isTitleShaped(line.text)) return 0;
      if (line.afterBlank) return count;
    }
    return 0;
  });
  return counts.every((count) => count > 0) ? counts : null;
}

/** What titles of a list begin with, whatever the count: `●`, `#.`; null for a title without. */
function dressOf(text: string): string | null {
  if (!isTitleShaped(text)) return null;
  const mark = BULLET.exec(text)?.[0] ?? TITLE_COUNT.exec(text)?.[0];
  return mark === undefined ? null : mark.replace(/[\d一二三四五六七八九十]+/u, '#').trim();
}

/** The line above each group where all say the same, the count aside: 第012号; null where they do not. */
function labelsAbove(all: readonly Line[], starts: readonly number[]): readonly TextLine[] | null {
  const labels = starts.flatMap((start) => {
    const { line, field } = all[start - 1] ?? {};
    return line && !field && /\d|[一二三四五六七八九十]/u.test(line.text) ? [line] : [];
  });
  const keys = labels.map(({ text }) =>
    text.replace(/[\d一二三四五六七八九十百]+/gu, '#').replace(/\s+/gu, ''),
  );
  const isAlike = keys.length === starts.length && keys.every((key) => key === keys[0]);
  return isAlike && (keys[0]?.length ?? 0) <= LONGEST_NUMBER ? labels : null;
}

function withLabel(item: ReadItem, label: TextLine): ReadItem {
  return {
    ...item,
    fields: [{ name: '编号', value: label.text }, ...item.fields],
    head: [{ line: label, role: 'field' }, ...item.head],
  };
}

/** A group whose title stands above it; a short word above that is the section. */
function underTitle(item: ReadItem, above: readonly TextLine[]): ReadItem {
  const [first] = above;
  const isLabelled =
    first !== undefined && above.length > 1 && lengthOf(first.text) <= LONGEST_LABEL;
  const titles = isLabelled ? above.slice(1) : above;
  const [marked] = titles;
  // Behind a mark stands the title; whose document it is stands below.
  const isMarked = marked !== undefined && BULLET.test(marked.text);
  const own = isMarked ? titles.slice(0, 1) : titles;
  const below = titles.slice(own.length);
  const head: RoledLine[] = own.map((line) => ({ line, role: 'title' }));
  if (isLabelled) head.unshift({ line: first, role: 'section' });
  const lead: TextPart[] = below.map((line) => ({ line, role: 'paragraph' }));
  const printed = joinTitle(own.map(({ text }) => text))
    .replace(BULLET, '')
    .replace(TITLE_COUNT, '');
  return {
    ...item,
    title: printed,
    path: isLabelled ? [closed(first.text)] : [],
    head: [...head, ...item.head],
    text: [...lead, ...(item.text as readonly TextPart[])],
  };
}

function readGroup(group: readonly Line[], context: DateContext, setting: Setting): ReadItem {
  const head: RoledLine[] = [];
  const text: TextPart[] = [];
  let run: TextLine[] = [];
  const close = () => {
    text.push(...assignTextRoles(run, setting));
    run = [];
  };
  const kept: Field[] = [];
  let title: string | null = null;
  let date: ReadItem['date'] = null;
  let path: readonly string[] = [];
  let isText = false;
  // Beside names in traditional characters two digits are a year of the Republic.
  const isTraditional = group.some(
    ({ field }) => field !== null && simplifiedName(field.name) !== field.name,
  );
  const texts = group.filter(
    ({ field }) => field !== null && TEXT.test(field.name) && field.kind === null,
  ).length;
  for (const { line, field } of group) {
    if (
      field === null ||
      (isText && field.kind === null && !TEXT.test(field.name) && isProse(line.text))
    ) {
      // What stands below a field goes on in it.
      run.push(line);
      isText = true;
      continue;
    }
    const { name, value } = field;
    isText = TEXT.test(name) && !TITLE.test(name);
    const isTitle = title === null && (field.kind === 'title' || TITLE.test(name)) && value !== '';
    if (isTitle) title = value;
    else if (DATE.test(name) && date === null && value !== '') {
      const [expression] = dateExpressions(isTraditional ? countedDay(value) : value);
      date = yearsOf(value) ?? (expression ? resolveDate(expression, context) : null);
      if (date === null || !/^(?:发布)?(?:时间|日期)$/u.test(name)) kept.push({ name, value });
    } else if (SECTION.test(name) && value !== '') path = [value];
    else if (isText) {
      close();
      if (texts > 1) text.push({ line: { ...line, text: name }, role: 'heading', level: 2 });
      else
        head.push({
          line: { ...line, text: line.text.slice(0, line.text.length - value.length) },
          role: 'field',
        });
      if (value !== '') run.push({ ...line, text: value });
      continue;
    } else if (value === '' && field.kind === null) {
      // Its value stands below it: 【优惠内容】.
      close();
      text.push({ line: { ...line, text: name }, role: 'heading', level: 2 });
      isText = true;
      continue;
    } else if (value !== '') kept.push({ name: field.kind === 'number' ? '文号' : name, value });
    head.push({ line, role: isTitle ? 'title' : 'field' });
  }
  close();
  return { title, date, path, fields: kept, head, text };
}

/** 1912—1931年 */
function yearsOf(value: string): ReadItem['date'] {
  const [, first, last] = /^(\d{4})年?\s*(?:至|到|[-—–~～]+)\s*(\d{4})年?$/u.exec(value) ?? [];
  return first !== undefined && last !== undefined && first < last
    ? dateRange(`${first}-01-01`, `${last}-12-31`)
    : null;
}

/** Letters have no titles: what was asked is one. */
function withAsked(item: ReadItem): ReadItem {
  const [asked, ...others] = item.fields;
  if (item.title !== null || asked === undefined || fieldKind(asked.name) !== null) return item;
  const isWorded = lengthOf(asked.value) >= LEAST_TITLE && !/^[\d\s]+$/u.test(asked.value);
  const isTitle = isWorded && !isDateOnly(asked.value);
  return isTitle ? { ...item, title: asked.value, fields: others } : item;
}
