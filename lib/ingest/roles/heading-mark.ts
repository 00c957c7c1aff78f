import { lengthOf } from './line-shape';

const NUMBER = '[一二三四五六七八九十百零〇○\\d０-９]+';
/** Marks of the parts of a document, with the level that each usually has. */
const MARKS: readonly { readonly pattern: RegExp; readonly level: number }[] = [
  { pattern: new RegExp(`^第\\s*${NUMBER}\\s*[编編篇部卷]`, 'u'), level: 1 },
  { pattern: new RegExp(`^第\\s*${NUMBER}\\s*章`, 'u'), level: 1 },
  { pattern: new RegExp(`^第\\s*${NUMBER}\\s*[节節]`, 'u'), level: 2 },
  { pattern: new RegExp(`^第\\s*${NUMBER}\\s*[条條]`, 'u'), level: 3 },
  { pattern: /^附\s*[件录表則则]?\s*[\d一二三四五六七八九十]*\s*(?:[:：]|$|(?=\s))/u, level: 1 },
  { pattern: /^[壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3}\s*[、.．]/u, level: 1 },
  { pattern: /^[一二三四五六七八九十]{1,3}\s*[、.．]/u, level: 2 },
  {
    // 案例一, 热点三：…
    pattern:
      /^(?:案例|热点|問題|问题|议题|事项|专题|话题|案件|典型案例|案)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:[:：、.．]|$|(?=\s))/u,
    level: 2,
  },
  { pattern: /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]/u, level: 3 },
  { pattern: /^[（(]\s*\d{1,3}\s*[）)]/u, level: 4 },
  { pattern: /^\d{1,3}\s*(?:[、．]|\.(?!\d))/u, level: 4 },
  { pattern: /^[①-⑳⑴-⒇]/u, level: 4 },
];
/** A heading is no longer. */
const LONGEST = 45;
/** A heading that is set as a sentence (（一）全面实施…制度。) is shorter still. */
const LONGEST_SENTENCE = 36;

/** The mark of a part of a document at the beginning of a line, or null. */
export function headingMark(text: string): { mark: string; level: number } | null {
  for (const { pattern, level } of MARKS) {
    const mark = pattern.exec(text)?.[0];
    if (mark !== undefined) return { mark, level };
  }
  return null;
}

/**
 * The level of a line that is a marked heading and nothing else: `第一章 总则`, `一、总体要求`,
 * `（一）全面实施信用承诺制。`. Null for text that only begins with such a mark.
 */
export function headingLevel(text: string): number | null {
  const found = headingMark(text);
  if (found === null) return null;
  const rest = text.slice(found.mark.length).trim();
  const length = lengthOf(rest);
  const isArticle = /[条條]$/u.test(found.mark);
  // 附件：1.名单 names what is enclosed; 附件1 alone stands above it.
  if (/^附.*[：:]$/u.test(found.mark) && length > 0) return null;
  if (length === 0) return found.level < 3 || isArticle ? found.level : null;
  if (length > LONGEST || isArticle) return null;
  if (/[，,；;、]$/u.test(rest) || /[。；;]./u.test(rest)) return null;
  if (/[：:]$/u.test(rest) && found.level > 1) return null;
  if (/[。！？]$/u.test(rest) && /[，,]/u.test(rest)) return null;
  if (/[。！？]$/u.test(rest))
    return length <= LONGEST_SENTENCE && found.level > 1 ? found.level : null;
  return found.level;
}
