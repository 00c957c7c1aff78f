import type { Span } from './folded-text';

/** Every place where `needle` stands in `text`, without overlaps. An empty needle is nowhere. */
export function findOccurrences(text: string, needle: string): Span[] {
  const found: Span[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    found.push({ start: at, end: at + needle.length });
  }
  return found;
}
