import { isoDate } from '@/lib/domain/partial-date';
import { readText } from '@/lib/ingest/forms/read-text';
import { splitLines } from '@/lib/ingest/sources/source-line';

/** What a test says of an item: `标题 | 2023-05-06 | 栏目`, the last two only where there are any. */
export function shownItems(
  text: string,
  file = '原稿.txt',
): { form: string | null; items: string[] } {
  const { form, drafts } = readText(file, splitLines(text));
  const items = drafts.map(({ item, path }) =>
    [item.title, item.date && isoDate(item.date), path.join('/')]
      .filter((part) => part)
      .join(' | '),
  );
  return { form, items };
}
