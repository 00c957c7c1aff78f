/** Fits a line of a terminal. */
const LONGEST = 60;

/**
 * A query as one harmless line to print: quoted, what has no picture of its own as its code, cut
 * to its first code points with the whole length (UTF-16 units) behind.
 */
export function escapeQuery(text: string): string {
  const chars = [...text];
  const head = JSON.stringify(chars.slice(0, LONGEST).join('')).replace(
    /(?! )[\p{C}\p{Z}\p{M}]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`,
  );
  return chars.length > LONGEST ? `${head}… (${text.length} units)` : head;
}
