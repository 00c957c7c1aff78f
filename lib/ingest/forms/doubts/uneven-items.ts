import { textsOf } from '@/lib/domain/block';
import type { Note, ReadItem } from '@/lib/ingest/forms/form';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import { isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { quote } from '@/lib/ingest/sources/ingest-problem';

const LEAST_ITEMS = 3;
/** Of the whole text; and of the length that half of the items do not reach. */
const MOST_OF_TEXT = 0.6;
const TIMES = 8;
const LEAST_LINES = 8;
const SHORT = 30;

/** One item that holds most of the text, where the others are short: others may stand in it. */
export function unevenItems(items: readonly ReadItem[], drafts: readonly ItemDraft[]): Note[] {
  if (drafts.length < LEAST_ITEMS) return [];
  const sizes = drafts.map(({ item }) =>
    item.blocks.reduce((sum, block) => sum + lengthOf(textsOf(block).join('')), 0),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const largest = Math.max(...sizes);
  const at = sizes.indexOf(largest);
  const middle = [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const lines = items[at]?.text.length ?? 0;
  if (largest < total * MOST_OF_TEXT || largest < middle * TIMES || lines < LEAST_LINES) return [];
  const draft = drafts[at];
  const inside = titlesInside(items[at]);
  const like = inside.length === 0 ? '' : `，其中${quote(inside[0]?.text ?? '')}等行像标题`;
  return [
    {
      line: inside[0]?.number ?? draft?.item.lines.first ?? null,
      expected: '各条长短相近',
      found: `${quote(draft?.item.title ?? '')}一条占了全文的 ${Math.round((largest / total) * 100)}%${like}`,
      remedy: '里面还有别的条目的，请在每条标题前加“## ”；确是一条的，不必改',
    },
  ];
}

function titlesInside(item: ReadItem | undefined): TextLine[] {
  const lines = (item?.text ?? []).map((part) => ('line' in part ? part.line : part));
  return lines.filter(
    ({ text, isFull }) => !isFull && isTitleShaped(text) && lengthOf(text) <= SHORT,
  );
}
