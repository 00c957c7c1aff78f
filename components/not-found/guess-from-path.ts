import { partsOf } from '@/lib/domain/calendar';
import type { Issue } from '@/lib/domain/issue';
import { itemPath } from '@/lib/domain/permalink';
import { HAN } from '@/lib/text/han';

/** Han characters, and what is set among them. */
const WORDS = new RegExp(`${HAN}[${HAN}\\p{Nd}\\p{Script=Latin}]*`, 'gu');

/** What the address of a page that does not exist may have meant. */
export interface Guess {
  /** Ids of items, the likeliest first; whether there are such items is not known here. */
  readonly items: readonly string[];
  /** Words to search for; '' where the address holds none. */
  readonly words: string;
  readonly issue: Issue | null;
  /** Slug, or null. */
  readonly section: string | null;
}

/**
 * Reads an address that leads nowhere: the item that it names with something behind, Chinese words
 * in it, the issue nearest to one it names, the section whose slug begins like one it names.
 *
 * @param path below the base path, as in `location.pathname`, percent-encoded or not
 * @param issues all of them
 * @param slugs of all sections
 */
export function guessFromPath(
  path: string,
  issues: readonly Issue[],
  slugs: readonly string[],
): Guess {
  const text = decoded(path);
  const words = text.match(WORDS) ?? [];
  const wanted = /(?<!\d)(\d{4})-?(\d{2})(?!\d)/.exec(text);
  const name = /\/sections\/([a-z]+)/.exec(text)?.[1];
  return {
    items: itemsMeant(text),
    words: words.join(' '),
    issue: wanted ? nearestIssue(issues, Number(wanted[1]), Number(wanted[2])) : null,
    section: name ? likeliestSlug(slugs, name) : null,
  };
}

/**
 * A chat program takes what stands behind an address for a part of it (`/items/2023-05-041/。`), and
 * who writes one by hand leaves zeros out. The address itself is known not to exist.
 */
function itemsMeant(path: string): readonly string[] {
  const [, written = ''] = /\/items\/([a-z0-9][\w-]*)/i.exec(path.normalize('NFKC')) ?? [];
  const id = written.replace(/[-_]+$/, '');
  const padded = id.replace(/(?<=-\d+-)\d{1,2}$/, (ordinal) => ordinal.padStart(3, '0'));
  return [...new Set([id, padded])].filter((one) => one !== '' && path !== itemPath(one));
}

/** An address need not be valid UTF-8. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The issue whose beginning is fewest months away from the wanted one's. */
function nearestIssue(issues: readonly Issue[], year: number, month: number): Issue | null {
  const distance = ({ date }: Issue) => {
    if (date === null) return Number.POSITIVE_INFINITY;
    const [ownYear, ownMonth] = partsOf(date.from);
    return Math.abs(ownYear * 12 + ownMonth - (year * 12 + month));
  };
  return [...issues].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The slug that shares the longest beginning with what was written; shorter than three is chance. */
function likeliestSlug(slugs: readonly string[], name: string): string | null {
  const shared = (slug: string) => {
    let length = 0;
    while (length < name.length && slug[length] === name[length]) length += 1;
    return length;
  };
  const best = [...slugs].sort((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) >= 3 ? best : null;
}
