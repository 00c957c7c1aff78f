/**
 * Which of some words stand anywhere in the texts: all of them are looked for in one pass, by their
 * first two or three units, until they are found.
 *
 * @param words of two UTF-16 units or more, folded as the texts are
 */
export function standingAmong(words: Iterable<string>, texts: Iterable<string>): Set<string> {
  const standing = new Set<string>();
  const starts = [new WordStarts(2), new WordStarts(3)] as const;
  for (const word of new Set(words)) starts[word.length > 2 ? 1 : 0].add(word);
  for (const text of texts) {
    for (let at = 0; at < text.length - 1; at++) {
      for (const one of starts) {
        if (one.mayBeAt(text, at)) one.takeThoseAt(text, at, standing);
      }
    }
  }
  return standing;
}

const SLOTS = 2 ** 18;

/** Words that are looked for, by their first units. */
class WordStarts {
  readonly #words = new Map<string, string[]>();
  /** Of each slot, how many beginnings of words it stands for. */
  readonly #slots = new Uint16Array(SLOTS);

  constructor(readonly length: 2 | 3) {}

  add(word: string): void {
    const start = word.slice(0, this.length);
    const others = this.#words.get(start);
    if (others) others.push(word);
    else {
      this.#words.set(start, [word]);
      (this.#slots[this.#slotOf(word, 0)] as number)++;
    }
  }

  /** Nearly nowhere, which is known without cutting anything out. */
  mayBeAt(text: string, at: number): boolean {
    return (this.#slots[this.#slotOf(text, at)] as number) > 0;
  }

  takeThoseAt(text: string, at: number, found: Set<string>): void {
    const start = text.slice(at, at + this.length);
    const words = this.#words.get(start);
    if (!words) return;
    const others = words.filter((word) => !text.startsWith(word, at));
    if (others.length === words.length) return;
    for (const word of words) if (!others.includes(word)) found.add(word);
    if (others.length > 0) this.#words.set(start, others);
    else {
      this.#words.delete(start);
      (this.#slots[this.#slotOf(text, at)] as number)--;
    }
  }

  #slotOf(text: string, at: number): number {
    const pair = Math.imul(text.charCodeAt(at), 0x9e37) + text.charCodeAt(at + 1);
    const units = this.length === 2 ? pair : Math.imul(pair, 0x9e37) + text.charCodeAt(at + 2);
    return units & (SLOTS - 1);
  }
}
