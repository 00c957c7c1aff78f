import type { Block } from '@/lib/domain/block';
import type { Issue, IssueId } from '@/lib/domain/issue';
import type { Field, Item } from '@/lib/domain/item';
import { isoDate, parseDate } from '@/lib/domain/partial-date';
import { findPlace, headingsOf, type Section } from '@/lib/domain/section';

/**
 * An item as it travels: without names, which would be a fiftieth of the gzipped whole, and with
 * keys in place of what is listed once. What is last and empty is left out.
 */
export type ItemRecord = readonly [
  id: string,
  issue: IssueId,
  ordinal: number,
  /** Slug of the subsection, or of the section where there is none. */
  section: string | null,
  title: string,
  /** As `isoDate` writes it. */
  date: string | null,
  page: number | null,
  /** A paragraph is its text. */
  blocks: readonly (string | Block)[],
  tocTitle?: string | null,
  fields?: readonly Field[] | null,
  titleOrigin?: 'derived',
];

export function toRecord(item: Item): ItemRecord {
  const { id, issue, ordinal, section, title, titleOrigin, tocTitle, date, page, fields } = item;
  const slug = headingsOf(section).at(-1)?.slug ?? null;
  const blocks = item.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block));
  const known = [id, issue.id, ordinal, slug, title, date && isoDate(date), page, blocks] as const;
  if (titleOrigin === 'derived') return [...known, tocTitle ?? null, fields, titleOrigin];
  if (fields.length > 0) return [...known, tocTitle ?? null, fields];
  return tocTitle === undefined ? known : [...known, tocTitle];
}

/**
 * The way back.
 * @throws Error where the record is of an issue that is not among those given
 */
export function fromRecord(
  record: ItemRecord,
  issues: readonly Issue[],
  sections: readonly Section[],
): Item {
  const [id, issueId, ordinal, slug, title, date, page, blocks, tocTitle, fields, titleOrigin] =
    record;
  const issue = issues.find((one) => one.id === issueId);
  if (!issue) throw new Error(`Item ${id}: expected a known issue, got ${issueId}`);
  return {
    id,
    issue,
    ordinal,
    section: slug === null ? null : findPlace(sections, slug),
    title,
    titleOrigin: titleOrigin ?? 'given',
    ...(typeof tocTitle === 'string' ? { tocTitle } : {}),
    date: date === null ? null : parseDate(date),
    page,
    fields: fields ?? [],
    blocks: blocks.map((block) =>
      typeof block === 'string' ? { kind: 'paragraph', text: block } : block,
    ),
  };
}
