const DOUBLE_QUOTES = /[“”„‟「」『』〝〞"]/u;
const SINGLE_QUOTES = /[‘’‚‛']/u;
const DASHES = /[‐‑‒–—―－-]/u;
const MIDDLE_DOTS = /[·・•‧]/u;

/**
 * What two printings of one title have in common: without spaces and invisible characters, of one
 * width, quotes and dashes of one shape. Built character by character, so that the key of a
 * beginning is the beginning of the key.
 */
export function titleKey(text: string): string {
  return [...text].map(characterKey).join('');
}

/** `titleKey` of a single code point; empty for white space. */
export function characterKey(character: string): string {
  // Nearly all of a text, and their own keys.
  if (character >= '\u4e00' && character <= '\u9fff') return character;
  const wide = character.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
  if (DOUBLE_QUOTES.test(wide)) return '"';
  if (SINGLE_QUOTES.test(wide)) return "'";
  if (DASHES.test(wide)) return '-';
  if (MIDDLE_DOTS.test(wide)) return '·';
  return wide;
}

/** Whether two texts have the same wording: equal after NFKC and without white space. */
export function sameWording(a: string, b: string): boolean {
  return wording(a) === wording(b);
}

function wording(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
