/** Digits, Latin and what is set with them; everything else counts as Han or wide punctuation. */
const NARROW = /[\x21-\x7e\p{Nd}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** After or before these a space is always the layout's, never the wording's. */
const PAUSE = /[，、；：。]/u;

/**
 * Removes the spaces that page layout puts between Han and digits or Latin (`5 月 1 日`, `49 家`),
 * around pauses, and at the ends; other white space becomes one space. A space between Han and Han
 * is wording (“防范灾害风险 护航高质量发展”), and so is one between Latin words. Only white space
 * ever changes.
 */
export function cleanLayoutSpaces(text: string): string {
  return text.trim().replace(/\s+/gu, (space, offset: number, whole: string) => {
    const before = lastCharacter(whole.slice(0, offset));
    const after = String.fromCodePoint(whole.codePointAt(offset + space.length) ?? 0x20);
    if (PAUSE.test(before) || PAUSE.test(after)) return '';
    if (NARROW.test(before) !== NARROW.test(after)) return '';
    // A tab alone between Han characters is residue of a table or of a tab stop.
    if (/^\t+$/.test(space) && !NARROW.test(before)) return '';
    return ' ';
  });
}

function lastCharacter(text: string): string {
  const last = text.slice(-2);
  return [...last].at(-1) ?? '';
}
