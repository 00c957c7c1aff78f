/** One Han character (汉字, and 〇 and 々 with them), for patterns with the flag `u`. */
export const HAN = '\\p{Script=Han}';

/** Runs of Han characters. */
export const HAN_RUN = new RegExp(`${HAN}+`, 'gu');

const HAN_ONLY = new RegExp(`^${HAN}+$`, 'u');
const HAN_WORD = new RegExp(`^${HAN}{2,}$`, 'u');

/** Whether a text is of Han characters and nothing else, one at least. */
export function isHan(text: string): boolean {
  return HAN_ONLY.test(text);
}

/** Whether a text is two or more Han characters and nothing else: a word or name as lists have it. */
export function isHanWord(text: string): boolean {
  return HAN_WORD.test(text);
}
