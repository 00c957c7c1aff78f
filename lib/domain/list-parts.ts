import { type FilledIssue, issuesOf } from './issues-of';
import type { Item } from './item';
import { listPartPath } from './permalink';

/** A list of items that is too long for one page, issue by issue. */
export interface ListParts {
  /** The whole list. */
  readonly all: readonly Item[];
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
  if (items.length <= LONGEST_LIST) return { all: items, newest: items, issues: [] };
  const issues = issuesOf(items);
  if (issues.length < 2) return { all: items, newest: items, issues: [] };
  const newest: Item[] = [];
  for (const { items: own } of issues) {
    if (newest.length > 0 && newest.length + own.length > FIRST_PAGE) break;
    newest.push(...own);
  }
  return { all: items, newest, issues };
}

/** A page of a list: its first one, or what one issue has of it. */
export interface ListPage {
  /** The whole list, with its parts. */
  readonly list: ListParts;
  /** The issue whose page it is; null for the first page. */
  readonly part: FilledIssue | null;
  /** What stands on it. */
  readonly items: readonly Item[];
  /** Its site path. */
  readonly path: string;
}

/**
 * The page of a list that an address means; null where there is none.
 *
 * @param path site path of the first page
 * @param issue id, undefined for the first page
 */
export function listPage(
  list: ListParts,
  path: string,
  issue: string | undefined,
): ListPage | null {
  if (issue === undefined) return { list, part: null, items: list.newest, path };
  const part = list.issues.find(({ id }) => id === issue);
  if (!part) return null;
  return { list, part, items: part.items, path: listPartPath(path, issue) };
}
