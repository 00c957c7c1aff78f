import { hanPairs } from '@/lib/ingest/roles/han-pairs';

const OPENING = 160;

/**
 * How much of a title its text says again, 0 to 1: the share of the title's pairs of Han characters
 * that stand among the text's first words. News say what their titles say; the headings of a
 * document's parts (主要做法) seldom do.
 */
export function titleEcho(title: string, text: string): number {
  const pairs = hanPairs(title);
  if (pairs.size === 0) return 0;
  const opening = hanPairs(text.slice(0, OPENING));
  return [...pairs].filter((pair) => opening.has(pair)).length / pairs.size;
}
