import type { Field } from '@/lib/domain/item';
import { dateRange } from '@/lib/domain/partial-date';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { type DateContext, resolveDate } from '@/lib/ingest/dates/resolve-date';
import type { ReadItem } from '@/lib/ingest/forms/form';
import { assignTextRoles, type TextPart } from '@/lib/ingest/roles/assign-text-roles';
import { countedDay, fieldKind } from '@/lib/ingest/roles/field-line';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateOnly, isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { Setting } from '@/lib/ingest/roles/setting';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { simplifiedName } from '@/lib/ingest/sources/simplified-name';
import { type Line, TITLE } from './find-groups';

const DATE = /(?:时间|日期)$/u;
const TEXT =
  /(?:内容|正文|答复|回复|摘要|纪要|结果|情况|意见|建议|议定事项|诉求|来信|留言|决定|问题|提问|问|答)$/u;
const SECTION = /^(?:栏目|分类|类别|所属栏目|信件类型|来信类型|类型)$/u;
const LEAST_TITLE = 6;

/** The lines of a group of fields as an item: title, day and section as they state them, texts below their names. */
export function readGroup(
  group: readonly Line[],
  context: DateContext,
  setting: Setting,
): ReadItem {
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
  for (const [at, { line, field }] of group.entries()) {
    const isAlone = group[at + 1] === undefined || group[at + 1]?.field !== null;
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
    } else if (value === '' && field.kind === null && !isAlone) {
      // Its value stands below it: 【优惠内容】; nothing does below what was left empty, 【专栏】=.
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
export function withAsked(item: ReadItem): ReadItem {
  const [asked, ...others] = item.fields;
  if (item.title !== null || asked === undefined || fieldKind(asked.name) !== null) return item;
  const isWorded = lengthOf(asked.value) >= LEAST_TITLE && !/^[\d\s]+$/u.test(asked.value);
  const isTitle = isWorded && !isDateOnly(asked.value);
  return isTitle ? { ...item, title: asked.value, fields: others } : item;
}
