import { formatDate } from '@/lib/domain/format-date';
import type { Note } from '@/lib/ingest/forms/form';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import { quote } from '@/lib/ingest/sources/ingest-problem';

const LEAST_ITEMS = 5;
/** Of the steps from one day to the next: a text with fewer in order has no order. */
const IN_ORDER = 0.8;

/** Items whose day lies before that of the item above, where nearly all go forward (or nearly all back). */
export function daysOutOfOrder(drafts: readonly ItemDraft[]): Note[] {
  const dated = drafts.flatMap(({ item }) => {
    const isDay = item.date?.precision === 'day' || item.date?.precision === 'range';
    return item.date && isDay ? [{ item, date: item.date }] : [];
  });
  if (dated.length < LEAST_ITEMS) return [];
  const steps = dated.slice(1).map((one, at) => compare(dated[at]?.date.from ?? '', one.date.from));
  const forward = steps.filter((step) => step > 0).length;
  const back = steps.filter((step) => step < 0).length;
  const against = forward >= back ? -1 : 1;
  const odd = dated.filter((_, at) => at > 0 && steps[at - 1] === against);
  const [first] = odd;
  if (!first || odd.length > steps.length * (1 - IN_ORDER)) return [];
  return [
    {
      line: first.item.lines.first,
      expected: '日期的先后与各条的次序一致',
      found: `${quote(first.item.title)}的日期读作${formatDate(first.date)}，与上一条的次序相反${odd.length > 1 ? `；这样的共 ${odd.length} 条` : ''}`,
      remedy: '请核对日期；不对的，在这一条的标题“## ”下面加一行“日期：2023-05-29”',
    },
  ];
}

function compare(before: string, after: string): number {
  if (before === after) return 0;
  return before < after ? 1 : -1;
}
