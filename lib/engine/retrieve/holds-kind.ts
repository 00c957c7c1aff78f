import { FIELDS, type Field, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { AskedKind } from '@/lib/search/query-plan';

/** News opens with its subject (UTF-16 units): what is named later may be somebody else's. */
const OPENING = 80;

/** Whether an item is about something of a kind: 埃及 answers 哪些国家, and 国家文化公园 does not. */
export function isAboutKind(entry: SearchableItem, kind: AskedKind): boolean {
  return FIELDS.some((field) =>
    namesKind(entry, field === 'body' ? OPENING : Number.POSITIVE_INFINITY, kind, field),
  );
}

/** Whether it names something of the kind anywhere. */
export function holdsKind(entry: SearchableItem, kind: AskedKind): boolean {
  return FIELDS.some((field) => namesKind(entry, Number.POSITIVE_INFINITY, kind, field));
}

function namesKind(
  { names, texts }: SearchableItem,
  length: number,
  kind: AskedKind,
  field: Field,
): boolean {
  const text = texts[field].text.slice(0, length);
  return (kind === 'county' ? names.county : kind).some((name) => text.includes(name));
}
