import type { Note, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { RELATED } from '@/lib/ingest/roles/furniture/reasons';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import { textOf } from './line-dress';

/** Text that stands behind a page's list of other pages (新闻推荐) and was taken for the item's above. */
export function belowRelated(
  items: readonly ReadItem[],
  furniture: TextDocument['furniture'],
): Note[] {
  const lists = furniture.filter(({ reason }) => reason === RELATED).map(({ line }) => line.number);
  if (lists.length === 0) return [];
  return items.flatMap((item): Note[] => {
    const lines = textOf(item);
    const first = lines[0]?.number ?? 0;
    const list = lists.findLast((number) => number > first);
    const below = lines.find((line) => list !== undefined && line.number > list);
    if (!below) return [];
    return [
      {
        line: below.number,
        expected: '一条的正文在网页的“相关阅读”之前结束',
        found: `${quote(below.text.slice(0, 20))}在“相关阅读”之后，仍收在上一条里`,
        remedy:
          '是单独一条的，请在每条标题前加“## ”；不是正文的，请从文件里删去；是上一条的正文的，不必改',
      },
    ];
  });
}
