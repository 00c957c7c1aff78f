import { parseDate } from '@/lib/domain/partial-date';
import type { Stated } from '@/lib/ingest/sources/stated';
import type { ReadItem } from './form';

/**
 * A file's only item with what the file says of it outside its text. What the text itself says
 * comes first where it is surer: its own number, and the day that its signature or lead bears.
 */
export function withStated(item: ReadItem, stated: Stated | null): ReadItem {
  if (stated === null) return item;
  const own = new Set(item.fields.map(({ name }) => name));
  const date = stated.date === null ? null : parseDate(stated.date);
  const path = [stated.section, stated.subsection].flatMap((name) => name ?? []);
  return {
    ...item,
    title: item.title ?? stated.title,
    date: item.date ?? date,
    path: item.path.length > 0 ? item.path : path,
    page: item.page ?? stated.page,
    fields: [...item.fields, ...stated.fields.filter(({ name }) => !own.has(name))],
  };
}
