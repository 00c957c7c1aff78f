/**
 * Which of some words stand anywhere in the texts: all of them are looked for in one pass, by their
 * first two characters.
 *
 * @param words of two UTF-16 units or more, folded as the texts are
 */
export function standingAmong(words: Iterable<string>, texts: Iterable<string>): Set<string> {
  const byStart = new Map<string, string[]>();
  const begins = new Uint8Array(STARTS);
  for (const word of words) {
    const start = word.slice(0, 2);
    begins[startOf(word, 0)] = 1;
    const others = byStart.get(start);
    if (others) others.push(word);
    else byStart.set(start, [word]);
  }
  const standing = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at < text.length - 1; at++) {
      // Nearly all places: no word begins so, and nothing need be cut out to know it.
      if (begins[startOf(text, at)] === 0) continue;
      for (const word of byStart.get(text.slice(at, at + 2)) ?? []) {
        if (!standing.has(word) && text.startsWith(word, at)) standing.add(word);
      }
    }
  }
  return standing;
}

const STARTS = 2 ** 18;

/** A number for two UTF-16 units, not of them alone. */
function startOf(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e37) + text.charCodeAt(at + 1)) & (STARTS - 1);
}
