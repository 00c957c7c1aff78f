import type { HeadingPath } from '@/lib/ingest/sources/heading-name';
import { cleanLayoutSpaces } from './clean-layout-spaces';

/** An item as the contents page announces it. */
export interface ContentsEntry extends HeadingPath {
  /** As printed, without layout spaces. */
  readonly title: string;
  /** Page of the printed gazette. */
  readonly page: number;
  /** Line of the source file on which the entry begins. */
  readonly line: number;
}

/**
 * Title, then dotted leaders (`.....`, `……`, full-width or raised dots) or a tab, then the page.
 * Three dots at least, since a title may end with one.
 */
const ENTRY =
  /^(.*?)\s*(?:(?:[…⋯‥]|(?:[.．·・•。_]\s*){3})[.．…⋯‥·・•。_\s]*|\t\s*)([0-9０-９](?:\s*[0-9０-９]){0,3})\s*$/u;
const LIST_DASH = /^\s*[-–•●○]\s*(?=[\p{Script=Han}“《\d\s])/u;

/** A line without the dash that marks it as an element of a list. */
export function withoutListDash(text: string): string {
  return text.replace(LIST_DASH, '').trim();
}

/** A complete entry's title and page, or null while the page number is still to come. */
export function parseEntry(text: string): { title: string; page: number } | null {
  const match = ENTRY.exec(text);
  if (!match) return null;
  const title = cleanLayoutSpaces(match[1] ?? '');
  return { title, page: Number((match[2] ?? '').normalize('NFKC').replace(/\s/gu, '')) };
}

/** What stands before the leaders of an entry that has lost its page number. */
export function titleWithoutPage(text: string): string {
  return cleanLayoutSpaces(
    text.replace(/\s*(?:[.．…⋯‥·・•_]\s*){2,}\S{0,6}$/u, '').replace(/[.．…⋯‥·・•\s]+$/u, ''),
  );
}
