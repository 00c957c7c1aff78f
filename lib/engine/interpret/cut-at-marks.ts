import type { Span } from '@/lib/text/folded-text';

/** Numbers in a circle or in brackets number the entries of a list: ①, ⑵, ㈠, ㊀. */
const ENCLOSED = '\\u2460-\\u24ff\\u2776-\\u2793\\u3200-\\u32ff';
/** Radicals (⻄, ⼯), which text out of a PDF has for characters, are symbols to Unicode and no marks. */
const MARK = new RegExp(`(?!\\p{Script=Han})[\\p{P}\\p{S}${ENCLOSED}]`, 'u');
/** A letter or digit of a Latin or digit run. */
const ALNUM = new RegExp(`(?![\\p{Script=Han}${ENCLOSED}])[\\p{L}\\p{N}]`, 'u');
/** Stands inside a number, a word or an address and parts nothing: 23.58, 2021—2035, Wi-Fi, xi'an. */
const JOINT = /[.:'’\-_&/@+·．：＇－＿＆／＠＋‐‑‒–—~～]/u;
const DIGIT = /\p{Nd}/u;
/** Belongs to the number or letter before it: 23%, 5℃, C++, C#. */
const UNIT = /[%‰°℃+#％＋＃]/u;
/** 十五% is as much a number as 15%. */
const SHARE = /[%‰％]/u;
const HAN_DIGIT = /[〇零○一二三四五六七八九十百千万亿]/u;

/**
 * The stretches of a text between its marks of punctuation and symbols, in order, in UTF-16 units:
 * `（访香，港？）` gives 访香 and 港. A mark inside or behind a Latin or digit run that is part of the
 * run does not cut it. None where the text is nothing but marks.
 */
export function cutAtMarks(source: string): Span[] {
  const spans: Span[] = [];
  const characters = [...source];
  let offset = 0;
  let start = 0;
  /** Whether the character before is part of a Latin or digit run. */
  let inRun = false;
  characters.forEach((char, at) => {
    const end = offset + char.length;
    const next = characters[at + 1] ?? '';
    const before = characters[at - 1] ?? '';
    const isShare = SHARE.test(char) && HAN_DIGIT.test(before);
    const isPart = isShare || (inRun && (UNIT.test(char) || isJoint(before, char, next)));
    if (MARK.test(char) && !isPart) {
      if (offset > start) spans.push({ start, end: offset });
      start = end;
    }
    inRun = isPart || ALNUM.test(char);
    offset = end;
  });
  if (offset > start) spans.push({ start, end: offset });
  return spans;
}

/** A text from its first to its last character that is no mark; marks alone stay as they are. */
export function withoutOuterMarks(source: string): string {
  const pieces = cutAtMarks(source);
  return source.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? source.length);
}

function isJoint(before: string, mark: string, after: string): boolean {
  if (!ALNUM.test(after)) return false;
  return JOINT.test(mark) || (/[,，]/.test(mark) && DIGIT.test(before) && DIGIT.test(after));
}
