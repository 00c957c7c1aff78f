import { looksLikeHeading } from '@/lib/ingest/sources/heading-name';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { endsSentence } from './sentence-end';
import { titleKey } from './title-key';

/** What the body can say about a line of the contents page before it is cut into items. */
export interface BodyTitles {
  /** Whether some paragraph's line, with those it may be wrapped over, begins with this title key. */
  begins(key: string): boolean;
  /** Whether some line is nothing but this title key. */
  standsAlone(key: string): boolean;
}

/** Below this a key is too short to tell a title from a piece of a sentence. */
const SHORTEST_KEY = 4;
const TITLE_LINES = 3;

/** @param lines the body, without blank lines */
export function bodyTitles(lines: readonly SourceLine[]): BodyTitles {
  const keys = lines.map(({ text }) => titleKey(text));
  const alone = new Set(keys);
  // A later line of a title that the body wraps is no beginning of one.
  const runs = keys.flatMap((_, index) => {
    const previous = lines[index - 1]?.text ?? '。';
    const startsParagraph = endsSentence(previous) || looksLikeHeading(previous);
    return startsParagraph ? [keys.slice(index, index + TITLE_LINES).join('')] : [];
  });
  return {
    begins: (key) => key.length >= SHORTEST_KEY && runs.some((run) => run.startsWith(key)),
    standsAlone: (key) => alone.has(key),
  };
}
