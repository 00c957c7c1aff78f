/** Digits, Latin and what is set with them; everything else counts as Han or wide punctuation. */
const NARROW = /[\x21-\x7e\p{Nd}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** After or before these a space is always the layout's, never the wording's. */
const PAUSE = /[，、；：。]/u;

/** A heading that runs into its text, 通讯　1978年，…; not 截至 2023年, nor 2023 年 set wide. */
const RUN_IN =
  /^(?:\p{Script=Han}{2,8}(?<![截至在从自到于和与及为是的年月日]))\s+(?=(?:1[5-9]|20)\d{2}年)(?!.*[\d\p{Script=Han}]\s+[\d年月日])/u;

/**
 * Removes the spaces that page layout puts between Han and digits or Latin (`5 月 1 日`, `49 家`),
 * around pauses, and at the ends; other white space becomes one space. A space between Han and Han
 * is wording (“防范灾害风险 护航高质量发展”), and so is one between Latin words, and one behind a
 * heading that runs into its text. Only white space ever changes.
 */
export function cleanLayoutSpaces(text: string): string {
  const trimmed = text.trim();
  const runIn = (RUN_IN.exec(trimmed)?.[0].trimEnd() ?? '').length;
  return trimmed.replace(/\s+/gu, (space, offset: number, whole: string) => {
    if (offset === runIn) return ' ';
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
