import type { FormReading, Note, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import { lengthOf } from '@/lib/ingest/roles/line-shape';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import { simplifiedName } from '@/lib/ingest/sources/simplified-name';
import { belowRelated } from './below-related';
import { daysOfNeighbours } from './days-of-neighbours';
import { daysOutOfOrder } from './days-out-of-order';
import { missingCounts } from './missing-counts';
import { oddTitles } from './odd-titles';
import { outsideItems } from './outside-items';
import { severalInOne } from './several-in-one';
import { unevenItems } from './uneven-items';
import { untakenBeginnings } from './untaken-beginnings';
import { wordsOfPages } from './words-of-pages';
import { yearsOfPages } from './years-of-pages';

/** Names that sort a page, and are shorter than titles. */
const LONGEST_NAME = 8;
const SHORTEST_TITLE = 6;
/** Offices stand above what they decree, and no page is called so. */
const OFFICE = /[府厅局委会部院室司处省市县区州]$/u;

/**
 * What was read, and may yet be something else: several documents read as one, a page's words left
 * in a text, a title that a page's name stands in.
 */
export function findDoubts(
  reading: FormReading,
  drafts: readonly ItemDraft[],
  text: Pick<TextDocument, 'name' | 'furniture'>,
): Note[] {
  return [
    ...severalInOne(reading.items),
    ...wordsOfPages(drafts),
    ...outsideItems(reading),
    ...belowRelated(reading.items, text.furniture),
    ...reading.items.flatMap((item) => nameInTitle(item)),
    ...oddTitles(reading.items, drafts),
    ...missingCounts(reading.items),
    // A day that the file's name gives tells nothing of an order.
    ...daysOutOfOrder(drafts.filter((_, at) => reading.items[at]?.date != null)),
    ...yearsOfPages(reading, drafts, text),
    ...daysOfNeighbours(reading.items, drafts),
    ...unevenItems(reading.items, drafts),
    ...untakenBeginnings(reading.items),
  ];
}

/** 政务公开 / 市政府召开会议: a short line apart, above what looks like a title of its own. */
function nameInTitle({ title: whole, head }: ReadItem): Note[] {
  const lines = head.flatMap(({ line, role }) => (role === 'title' ? [line] : []));
  const [name, title] = lines;
  if (!name || !title?.afterBlank || title.number <= name.number) return [];
  if (lengthOf(name.text) > LONGEST_NAME || lengthOf(title.text) < SHORTEST_TITLE) return [];
  if (lengthOf(title.text) <= lengthOf(name.text)) return [];
  const isJoined = whole?.startsWith(name.text) && whole.includes(title.text);
  if (!isJoined || OFFICE.test(simplifiedName(name.text))) return [];
  return [
    {
      line: name.number,
      expected: '标题',
      found: `${quote(name.text)}和下面的${quote(title.text)}连成了一个标题`,
      remedy: '如果它不是标题的一部分，请删去这一行',
    },
  ];
}

/** A search by day finds no item without one. */
export function withoutDates(drafts: readonly ItemDraft[]): Note[] {
  const without = drafts.filter(({ item }) => item.date === null);
  const [first] = without;
  if (!first) return [];
  const which = drafts.length === 1 ? '' : `${without.length} 条`;
  return [
    {
      line: first.item.lines.first,
      expected: '写明日期的条目',
      found: `${which}没有读到日期，按日期查不到`,
      remedy: `要补的，在标题“## ”下面加一行“日期：2023-05-29”；本来没有日期的，不必改`,
    },
  ];
}
