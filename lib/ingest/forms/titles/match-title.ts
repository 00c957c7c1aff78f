import { startsWithDate } from '@/lib/ingest/forms/date-lead';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { characterKey, titleKey } from './title-key';
import { similarityBound, titleSimilarity } from './title-similarity';

/** Where a title ends: before `offset` of the line with this index. */
export interface TitleEnd {
  readonly index: number;
  readonly offset: number;
}

/** A title may be wrapped over this many lines, its first one included. */
const MOST_LINES = 3;
/** Two of ten characters may be replaced; below that, similar titles are other events. */
export const LEAST_SIMILARITY = 0.8;

/**
 * End of the title with this key that starts line `start`, or null. After it must come what parts
 * title and text: white space, the end of the line or a date.
 */
export function matchTitleExactly(
  lines: readonly Pick<SourceLine, 'text'>[],
  start: number,
  key: string,
): TitleEnd | null {
  const end = consumeKey(lines, start, key);
  return end && isBoundary(lines, end) ? end : null;
}

/**
 * The beginning of line `start` that is most like the key, with its likeness (0 to 1), or null
 * where none reaches `LEAST_SIMILARITY`.
 */
export function matchTitleLoosely(
  lines: readonly Pick<SourceLine, 'text'>[],
  start: number,
  key: string,
): { end: TitleEnd; similarity: number } | null {
  let best: { end: TitleEnd; similarity: number } | null = null;
  for (const { end, candidate } of candidateEnds(lines, start, key.length * 1.6 + 8)) {
    const enough = Math.max(LEAST_SIMILARITY, best?.similarity ?? 0);
    if (similarityBound(candidate, key) < enough) continue;
    const similarity = titleSimilarity(candidate, key);
    if (similarity >= LEAST_SIMILARITY && similarity > (best?.similarity ?? 0)) {
      best = { end, similarity };
    }
  }
  return best;
}

function consumeKey(
  lines: readonly Pick<SourceLine, 'text'>[],
  start: number,
  key: string,
): TitleEnd | null {
  let seen = '';
  for (let index = start; index < Math.min(start + MOST_LINES, lines.length); index += 1) {
    let offset = 0;
    for (const character of lines[index]?.text ?? '') {
      seen += characterKey(character);
      offset += character.length;
      if (!key.startsWith(seen)) return null;
      if (seen.length === key.length) return { index, offset };
    }
  }
  return null;
}

function isBoundary(
  lines: readonly Pick<SourceLine, 'text'>[],
  { index, offset }: TitleEnd,
): boolean {
  const rest = lines[index]?.text.slice(offset) ?? '';
  return rest === '' || /^\s/u.test(rest) || startsWithDate(rest, lines[index + 1]?.text);
}

/** Every place at which a title that starts line `start` could end, with the key up to there. */
function candidateEnds(
  lines: readonly Pick<SourceLine, 'text'>[],
  start: number,
  longest: number,
): { end: TitleEnd; candidate: string }[] {
  const found: { end: TitleEnd; candidate: string }[] = [];
  let before = '';
  for (let index = start; index < Math.min(start + MOST_LINES, lines.length); index += 1) {
    const text = lines[index]?.text ?? '';
    for (let offset = 1; offset <= text.length; offset += 1) {
      const candidate = before + titleKey(text.slice(0, offset));
      if (candidate.length > longest) return found;
      // Not between the two spaces of `5  月`: the last space before a word is as good as the first.
      if (/\s/u.test(text[offset - 1] ?? '')) continue;
      if (isBoundary(lines, { index, offset })) found.push({ end: { index, offset }, candidate });
    }
    before += titleKey(text);
  }
  return found;
}
