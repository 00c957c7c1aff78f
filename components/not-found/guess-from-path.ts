import { partsOf } from '@/lib/domain/calendar';
import type { Issue } from '@/lib/domain/issue';
import { HAN } from '@/lib/text/han';

/** Han characters, and what is set among them. */
const WORDS = new RegExp(`${HAN}[${HAN}\\p{Nd}\\p{Script=Latin}]*`, 'gu');

/** What the address of a page that does not exist may have meant. */
export interface Guess {
  /** Words to search for; '' where the address holds none. */
  readonly words: string;
  readonly issue: Issue | null;
  /** Slug, or null. */
  readonly section: string | null;
}

/**
 * Reads an address that leads nowhere: Chinese words in it, the issue nearest to one it names, the
 * section whose slug begins like one it names.
 *
 * @param path as in `location.pathname`, percent-encoded or not
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
    words: words.join(' '),
    issue: wanted ? nearestIssue(issues, Number(wanted[1]), Number(wanted[2])) : null,
    section: name ? likeliestSlug(slugs, name) : null,
  };
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
