import { findRows } from './find-rows';
import { findSignatures } from './find-signatures';
import { headingLevel, headingMark } from './heading-mark';
import type { LineRole } from './line-role';
import { hasOpenBracket, isProse, isTitleShaped, labelOf, lengthOf } from './line-shape';
import { endsSentence } from './sentence-end';
import { isFull, type Setting, widthOf } from './setting';
import { isSpeech } from './speech';
import type { TextLine } from './text-line';

/** A line of an item's text with its role and what that needs. */
export interface TextPart {
  readonly line: TextLine;
  readonly role: Extract<
    LineRole,
    'heading' | 'paragraph' | 'list' | 'row' | 'continuation' | 'signature'
  >;
  /** Of a heading: 1 for the highest. */
  readonly level?: number;
  readonly cells?: readonly string[];
}

/** Where lines are paragraphs, one that is longer and does not end a sentence goes on in the next. */
const LONG_OPEN = 25;
/** Columns of a list within a text, as a share of the text's own. */
const NARROW = 0.7;
/** Headings within an item go no deeper. */
const DEEPEST = 4;
/** A heading without a mark is no longer, and no more of them stand together. */
const LONGEST_HEADING = 32;
const MOST_HEADINGS = 3;
/** Headlines above the text of an item. */
const MOST_AT_HEAD = 6;
/** `出席议员：` */
const NAMED_LIST = /^\p{Script=Han}{2,10}[：:]$/u;
/** To whom a brief is sent, below its text: 报：…, 送：…, 抄送：…. */
const SENT_TO = /^(?:[报報送发發]|抄\s*[送报報]|主\s*送|分\s*送)\s*[:：]/u;
/** Where lines are paragraphs, what begins so is one: 下午2:30 各代表团审议, 图2 大桥通车. */
const BEGINS =
  /^(?:[上下]午|晚上|\d{1,2}[:：]\d{2}|(?:图|表|照片)\s*[\d一二三四五六七八九十]+(?:[—-]\d+)?\s)/u;
/** A line of a contents page: 花溪铁厂始末………王荫槐（17）. */
const LISTED = /[.．…⋯·]{3,}.{0,16}\d{1,4}[)）]?$/u;
const LIST_MARK = /^(?:[·•●○◆■□▪◇☆★*＊-]\s*(?=\S)|[①-⑳⑴-⒇])/u;

/** Gives the lines of one item's text their roles. */
export function assignTextRoles(lines: readonly TextLine[], setting: Setting): TextPart[] {
  const signatures = findSignatures(lines);
  const rows = findRows(lines);
  const headings = plainHeadings(lines, signatures, rows, setting);
  const parts: TextPart[] = [];
  lines.forEach((line, index) => {
    const cells = rows.get(index);
    const before = parts.at(-1);
    if (cells) parts.push({ line, role: 'row', cells });
    else if (signatures.has(index)) parts.push({ line, role: 'signature' });
    else if (before && goesOn(before, line, setting)) parts.push({ line, role: 'continuation' });
    else if (line.heading !== null)
      parts.push({ line, role: 'heading', level: Math.min(line.heading, DEEPEST) });
    else if (isListEntry(lines, index)) parts.push({ line, role: 'list' });
    else {
      const level =
        markedLevel(lines, index, signatures, setting) ?? (headings.has(index) ? 2 : null);
      if (level === null) parts.push({ line, role: 'paragraph' });
      else parts.push({ line, role: 'heading', level });
    }
  });
  return parts;
}

/** A heading that is set as a sentence has text below it, and not the next of its kind. */
function markedLevel(
  lines: readonly TextLine[],
  index: number,
  signatures: ReadonlySet<number>,
  setting: Setting,
): number | null {
  const text = lines[index]?.text ?? '';
  const level = headingLevel(text);
  const next = lines[index + 1];
  if (level !== null && next && breaksOff(lines[index], next, setting)) return null;
  if (level === null || !/[。！？]$/u.test(text)) return level;
  if (next === undefined || signatures.has(index + 1)) return null;
  const mark = headingMark(next.text);
  return mark !== null && mark.level <= level ? null : level;
}

/** Whether a line goes on in the sentence or the bracket that the one before it leaves open. */
function goesOn(before: TextPart, line: TextLine, setting: Setting): boolean {
  const { startsParagraph } = line.source;
  if (startsParagraph !== undefined && line.indent === 0) return !startsParagraph;
  if (!['paragraph', 'list', 'continuation'].includes(before.role)) return false;
  const { text } = before.line;
  if (hasOpenBracket(text) && lengthOf(text) < 60 && !line.afterBlank) return true;
  if (line.heading !== null || headingMark(line.text) !== null || LIST_MARK.test(line.text)) {
    return false;
  }
  if (SENT_TO.test(line.text)) return false;
  // 参加：… above 记录：…: each says something of its own.
  if (labelOf(line.text) !== '' && labelOf(text) !== '' && before.role !== 'continuation')
    return false;
  // （2021年6月25日…会议通过） stands above the text, and apart.
  if (setting.width === null && /^[（(][^（）()]+[）)]$/u.test(text)) return false;
  const isOpen = !endsSentence(text) && !/[；;：:]$/u.test(text);
  if (setting.width !== null) {
    // What opens a file or a part of it has often lost its indent.
    const isBelow = setting.isIndented && isOpen && line.indent === 0 && !line.afterBlank;
    if (isOpen && isNarrow(before.line, line, setting)) return true;
    // A line of which a part was taken, for a title or a day, is as full as it was.
    const whole = isBelow ? { ...before.line, indent: 8 } : before.line;
    if (!before.line.isFull && !isFull(whole, setting)) return false;
    if (line.afterBlank && !isOpen) return false;
    return isOpen || (setting.isIndented && line.indent === 0 && !line.afterBlank);
  }
  if (!isOpen || line.afterBlank || BEGINS.test(line.text) || LISTED.test(text)) return false;
  return /[，,、]$/u.test(text) || (lengthOf(text) >= LONG_OPEN && line.indent === 0);
}

/** Whether what begins with a mark goes on in the next line, so that it heads nothing. */
function breaksOff(line: TextLine | undefined, next: TextLine, setting: Setting): boolean {
  if (!line || endsSentence(line.text) || next.indent > line.indent) return false;
  return (
    (line.isFull === true && headingMark(next.text) === null) ||
    (/[，,]/u.test(line.text) && isNarrow(line, next, setting))
  );
}

/**
 * Whether a line breaks off above another one of much its length, as those of a list that is set
 * narrower than the text around it; a title or a name is shorter.
 */
function isNarrow(line: TextLine | undefined, next: TextLine, { width }: Setting): boolean {
  if (width === null || !line || next.afterBlank || headingMark(next.text) !== null) return false;
  if (endsSentence(line.text) || isFull(line, { width, isIndented: false })) return false;
  return widthOf(line.text) >= width * NARROW && next.indent <= line.indent;
}

/** Short lines above running text, with the end of a sentence before them. */
function plainHeadings(
  lines: readonly TextLine[],
  signatures: ReadonlySet<number>,
  rows: ReadonlyMap<number, unknown>,
  setting: Setting,
): Set<number> {
  const found = new Set<number>();
  const isShort = (index: number) => {
    const line = lines[index];
    const text = line?.text ?? '';
    if (!line || isFull(line, setting) || /[，：:]/u.test(text)) return false;
    if (signatures.has(index) || rows.has(index) || /^[（(“"'\d]|^《[^》]*》?$/u.test(text))
      return false;
    return isTitleShaped(text) && lengthOf(text) <= LONGEST_HEADING;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    if (NAMED_LIST.test(text) && isAbove(lines, index)) found.add(index);
    if (!isShort(index)) continue;
    let end = index + 1;
    while (isShort(end)) end += 1;
    const before = lines[index - 1]?.text ?? '。';
    const after = lines[end]?.text ?? '';
    const isUnderName = NAMED_LIST.test(before);
    const isEnd =
      endsSentence(before) ||
      rows.has(index - 1) ||
      headingLevel(before) !== null ||
      isUnderName ||
      (lines[index]?.afterBlank === true && lengthOf(before) <= LONGEST_HEADING);
    const most = isUnderName ? lines.length : index === 0 ? MOST_AT_HEAD : MOST_HEADINGS;
    if (
      isEnd &&
      end - index <= most &&
      (isProse(after) || isSpeech(after) || headingLevel(after) !== null)
    ) {
      // Below 列席秘书： stand names; only what closes them can be a heading.
      const first = isUnderName ? end - 1 : index;
      if (!isUnderName || end - index > 1) for (let at = first; at < end; at += 1) found.add(at);
    }
    index = end - 1;
  }
  return found;
}

/** `出席议员：` above names, each on a line of its own. */
function isAbove(lines: readonly TextLine[], index: number): boolean {
  const after = lines[index + 1];
  return (
    after !== undefined && lengthOf(after.text) <= LONGEST_HEADING && !/[。；;]/u.test(after.text)
  );
}

function isListEntry(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  if (line.source.isListItem || LIST_MARK.test(line.text)) return true;
  const found = headingMark(line.text);
  if (found === null || found.level < 3 || /[条條]$/u.test(found.mark)) return false;
  if (/[；;]$/u.test(line.text)) return true;
  const before = lines[index - 1]?.text ?? '';
  if (/[；;]$/u.test(before) && headingMark(before)?.level === found.level) return true;
  // Short entries one after the other are no headings: there is nothing below them.
  const isBeside = [lines[index - 1], lines[index + 1]].some(
    (other) => other !== undefined && headingMark(other.text)?.level === found.level,
  );
  return (
    isBeside && lengthOf(line.text) <= 60 && (headingLevel(line.text) === null || found.level === 4)
  );
}
