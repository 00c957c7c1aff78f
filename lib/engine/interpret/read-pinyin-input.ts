/** Latin letters as typed for pinyin, `v` for ü, with the places where syllables must part. */
export interface PinyinInput {
  readonly letters: string;
  /** Offsets into `letters` of the apostrophes and spaces that were typed. */
  readonly breaks: ReadonlySet<number>;
  /** Typed in capitals, as names such as NBA are: then the letters are no initials. */
  readonly isCapital: boolean;
}

/** Longer texts in Latin letters are no pinyin that somebody typed. */
const LONGEST_INPUT = 48;
/** The letters of a text in Latin letters only, apart from apostrophes and spaces; else null. */
export function readPinyinInput(typed: string): PinyinInput | null {
  const plain = typed.normalize('NFKC').replaceAll(/[üÜ]/g, 'v').trim();
  if (plain.length > LONGEST_INPUT || !/^[a-z]+(?:['’‘\s]+[a-z]+)*$/i.test(plain)) return null;
  const breaks = new Set<number>();
  let letters = '';
  for (const piece of plain.toLowerCase().split(/['’‘\s]+/)) {
    if (letters !== '') breaks.add(letters.length);
    letters += piece;
  }
  return { letters, breaks, isCapital: /[A-Z]/.test(plain) };
}
