/**
 * Which of some words stand anywhere in the texts: all of them are looked for in one pass, by their
 * first two characters.
 *
 * @param words of two UTF-16 units or more, folded as the texts are
 */
export function standingAmong(words: Iterable<string>, texts: Iterable<string>): Set<string> {
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    const start = word.slice(0, 2);
    const others = byStart.get(start);
    if (others) others.push(word);
    else byStart.set(start, [word]);
  }
  const standing = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at < text.length - 1; at++) {
      for (const word of byStart.get(text.slice(at, at + 2)) ?? []) {
        if (!standing.has(word) && text.startsWith(word, at)) standing.add(word);
      }
    }
  }
  return standing;
}
