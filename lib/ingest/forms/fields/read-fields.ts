import type { Field } from '@/lib/domain/item';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { type DateContext, resolveDate } from '@/lib/ingest/dates/resolve-date';
import type { Form, FormReading, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import type { TextPart } from '@/lib/ingest/roles/assign-text-roles';
import { readField, type StatedField } from '@/lib/ingest/roles/field-line';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** Groups of `键：值` that repeat: minutes, letters with their answers, proposals. */
export const fields: Form = { name: '字段', read: readFields };

const TITLE = /^(?:.{0,4}(?:标题|题目|题名|主题|名称|案由|议题|事项))$/u;
const DATE = /(?:时间|日期)$/u;
const TEXT =
  /(?:内容|正文|答复|回复|摘要|纪要|结果|情况|意见|议定事项|诉求|来信|留言|决定|问题|提问|问|答)$/u;
const SECTION = /^(?:栏目|分类|类别|所属栏目|信件类型|来信类型|类型)$/u;
/** Who speaks in an interview or a debate: no field. */
const SPEAKER = /^(?:问|答|提问|回答|记者|主持人?|主席)$|(?:先生|女士|议员|議員|主席|局长|局長)$/u;
/** A group has at least so many fields. */
const LEAST_FIELDS = 2;
const LEAST_TITLE = 6;

interface Line {
  readonly line: TextLine;
  readonly field: StatedField | null;
}

function readFields({ lines, context }: TextDocument): FormReading | null {
  const all = lines.map((line): Line => ({ line, field: readField(line.text) }));
  const starts = groupStarts(all);
  const [first] = starts;
  if (first === undefined || starts.length < 2) return null;
  const masthead = readMasthead(lines.slice(0, first));
  const known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month,
  };
  const items = starts.map((start, at) => readGroup(all.slice(start, starts[at + 1]), known));
  const empty = items.filter(({ title, text }) => title === null && text.length === 0).length;
  return {
    items: [...masthead.lead, ...items],
    others: masthead.roles,
    masthead: masthead.name,
    explained: lines.length - first + masthead.roles.length,
    contradictions: empty,
  };
}

/** Where the first field of a group stands again, with the same field behind it. */
function groupStarts(all: readonly Line[]): number[] {
  const places = new Map<string, number[]>();
  all.forEach(({ field }, index) => {
    if (!field) return;
    const own = places.get(field.name);
    if (own) own.push(index);
    else places.set(field.name, [index]);
  });
  for (const [name, starts] of places) {
    if (starts.length < 2 || SPEAKER.test(name)) continue;
    const groups = starts.map((start, at) => all.slice(start, starts[at + 1]));
    const isGroup = (group: readonly Line[]) =>
      new Set(group.flatMap((one) => one.field?.name ?? [])).size >= LEAST_FIELDS;
    const shared = groups.filter((group) => {
      const second = group[1]?.field?.name;
      return second !== undefined && (places.get(second)?.length ?? 0) >= 2;
    });
    if (groups.every(isGroup) && shared.length * 2 > groups.length) return starts;
  }
  return [];
}

function readGroup(group: readonly Line[], context: DateContext): ReadItem {
  const head: RoledLine[] = [];
  const text: TextPart[] = [];
  const kept: Field[] = [];
  let title: string | null = null;
  let date: ReadItem['date'] = null;
  let path: readonly string[] = [];
  let isText = false;
  const texts = group.filter(
    ({ field }) => field !== null && TEXT.test(field.name) && field.kind === null,
  ).length;
  for (const { line, field } of group) {
    if (
      field === null ||
      (isText && field.kind === null && !TEXT.test(field.name) && isProse(line.text))
    ) {
      // What stands below a field goes on in it.
      text.push({ line, role: 'paragraph' });
      isText = true;
      continue;
    }
    const { name, value } = field;
    isText = TEXT.test(name) && !TITLE.test(name);
    const isTitle = title === null && (field.kind === 'title' || TITLE.test(name)) && value !== '';
    if (isTitle) title = value;
    else if (DATE.test(name) && date === null && value !== '') {
      const [expression] = dateExpressions(value);
      date = expression ? resolveDate(expression, context) : null;
      if (date === null || !/^(?:发布)?(?:时间|日期)$/u.test(name)) kept.push({ name, value });
    } else if (SECTION.test(name) && value !== '') path = [value];
    else if (isText) {
      if (texts > 1) text.push({ line: { ...line, text: name }, role: 'heading', level: 2 });
      else
        head.push({
          line: { ...line, text: line.text.slice(0, line.text.length - value.length) },
          role: 'field',
        });
      if (value !== '') text.push({ line: { ...line, text: value }, role: 'paragraph' });
      continue;
    } else if (value !== '') kept.push({ name, value });
    head.push({ line, role: isTitle ? 'title' : 'field' });
  }
  // Letters have no titles: what was asked is one.
  const asked = kept[0];
  if (
    title === null &&
    asked !== undefined &&
    lengthOf(asked.value) >= LEAST_TITLE &&
    !/^[\d\s]+$/u.test(asked.value)
  ) {
    return { title: asked.value, date, path, fields: kept.slice(1), head, text };
  }
  return { title, date, path, fields: kept, head, text };
}
