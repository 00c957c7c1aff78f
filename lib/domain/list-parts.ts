import { type FilledIssue, issuesOf } from './issues-of';
import type { Item } from './item';

/** A list of items that is too long for one page, issue by issue. */
export interface ListParts {
  /** What the first page shows: all of a short list, the newest issues of a long one. */
  readonly newest: readonly Item[];
  /** The issues of a long list, newest first, each of which has a page; none of a short one. */
  readonly issues: readonly FilledIssue[];
}

/** Beyond this a list is parted: some 200 KB of page. */
const LONGEST_LIST = 200;
/** The first page of a long list shows issues while they are so many items together. */
const FIRST_PAGE = 100;

/**
 * Parts a long list by issue: those pages keep what stands on them when newer issues come.
 *
 * @param items of a section or a name
 */
export function listParts(items: readonly Item[]): ListParts {
  if (items.length <= LONGEST_LIST) return { newest: items, issues: [] };
  const issues = issuesOf(items);
  if (issues.length < 2) return { newest: items, issues: [] };
  const newest: Item[] = [];
  for (const { items: own } of issues) {
    if (newest.length > 0 && newest.length + own.length > FIRST_PAGE) break;
    newest.push(...own);
  }
  return { newest, issues };
}

/** The part of a list on the page of an issue, or on its first page; null where there is no such page. */
export function listPart(
  { newest, issues }: ListParts,
  issue: string | undefined,
): readonly Item[] | null {
  if (issue === undefined) return newest;
  return issues.find(({ id }) => id === issue)?.items ?? null;
}
