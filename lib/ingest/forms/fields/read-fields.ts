import type { Form, FormReading, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { statedDay } from '@/lib/ingest/forms/titled/said-day';
import { closed, joinTitle } from '@/lib/ingest/forms/titles/join-title';
import type { TextPart } from '@/lib/ingest/roles/assign-text-roles';
import { readField } from '@/lib/ingest/roles/field-line';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { lengthOf } from '@/lib/ingest/roles/line-shape';
import { isSeparator } from '@/lib/ingest/roles/separator-line';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import {
  BULLET,
  groupStarts,
  headsAbove,
  isInParts,
  type Line,
  labelsAbove,
  TITLE_COUNT,
} from './find-groups';
import { readGroup, withAsked } from './read-group';

/** Groups of `键：值` that repeat: minutes, letters with their answers, proposals. */
export const fields: Form = { name: '字段', read: readFields };

/** What sorts items above their titles, 法規, is no longer. */
const LONGEST_LABEL = 6;
/** 1.案件名称：… */
const COUNT = /^\d{1,3}\s*[.、．]\s*(?=\p{Script=Han}{2,10}[:：])/u;
function readFields({ lines: printed, context, setting }: TextDocument): FormReading | null {
  const signs = printed.filter(({ text }) => isSeparator(text));
  const lines = signs.length === 0 ? printed : printed.filter((line) => !isSeparator(line.text));
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
