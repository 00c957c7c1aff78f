import type { Block } from './block';
import type { Issue, IssueId } from './issue';
import type { Field, Item } from './item';
import { firstDate, parseDate } from './partial-date';
import { plainText } from './plain-text';
import { findPlace, headingsOf, type Section } from './section';

/** An item as the open data has it (`/data/items.json`, `/items/<id>.json`): plain to read anywhere. */
export interface OpenItem {
  readonly id: string;
  readonly issue: IssueId;
  readonly ordinal: number;
  /** Names of section and subsection. */
  readonly section: string | null;
  readonly subsection: string | null;
  readonly title: string;
  /** Only where the title was made from the text. */
  readonly titleOrigin?: 'derived';
  readonly tocTitle?: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; of several days the first one. */
  readonly date: string | null;
  /** The last one of several days. */
  readonly dateEnd?: string;
  readonly page: number | null;
  /** Path of the printed page on the site, only where it is published. */
  readonly original?: string;
  /** Only where there are any. */
  readonly fields?: readonly Field[];
  /** The text as lines. */
  readonly body: string;
  readonly blocks: readonly Block[];
  /** Address of the subsection, or of the section where there is none. */
  readonly sectionSlug: string | null;
}

export function toOpenItem(item: Item): OpenItem {
  const { id, issue, ordinal, section, title, titleOrigin, tocTitle, date, page } = item;
  return {
    id,
    issue: issue.id,
    ordinal,
    section: section?.name ?? null,
    subsection: section?.subsection?.name ?? null,
    title,
    ...(titleOrigin === 'derived' ? { titleOrigin } : {}),
    ...(tocTitle === undefined ? {} : { tocTitle }),
    date: date && firstDate(date),
    ...(date?.precision === 'range' ? { dateEnd: date.to } : {}),
    page,
    ...(item.original === undefined ? {} : { original: item.original }),
    ...(item.fields.length > 0 ? { fields: item.fields } : {}),
    body: plainText(item.blocks),
    blocks: item.blocks,
    sectionSlug: headingsOf(section).at(-1)?.slug ?? null,
  };
}

/**
 * The way back.
 * @throws Error where an item is of an issue or a section that is not among those given
 */
export function fromOpenItems(
  items: readonly OpenItem[],
  issues: readonly Issue[],
  sections: readonly Section[],
): Item[] {
  const issueOf = new Map(issues.map((issue) => [issue.id, issue]));
  return items.map(({ body: _, sectionSlug, date, dateEnd, ...open }) => {
    const issue = issueOf.get(open.issue);
    const section = sectionSlug === null ? null : findPlace(sections, sectionSlug);
    if (!issue) throw new Error(`Item ${open.id}: expected a known issue, got ${open.issue}`);
    if (sectionSlug !== null && !section) {
      throw new Error(`Item ${open.id}: expected a known section, got ${sectionSlug}`);
    }
    const { id, ordinal, title, titleOrigin = 'given', tocTitle, page, fields = [], blocks } = open;
    const { original } = open;
    return {
      id,
      issue,
      ordinal,
      section,
      title,
      titleOrigin,
      ...(tocTitle === undefined ? {} : { tocTitle }),
      date: date === null ? null : parseDate(dateEnd === undefined ? date : `${date}/${dateEnd}`),
      page,
      ...(original === undefined ? {} : { original }),
      fields,
      blocks,
    };
  });
}
