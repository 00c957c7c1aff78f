import { labelOf } from './line-shape';
import { endsSentence } from './sentence-end';
import type { TextLine } from './text-line';

/** How a text is set: whether its lines are paragraphs, or are broken at a width. */
export interface Setting {
  /** Columns of a full line (a Han character has two); null where a line is a paragraph. */
  readonly width: number | null;
  /** Whether the first lines of paragraphs stand further in than the others. */
  readonly isIndented: boolean;
}

/** Lines nearly as long as the longest are full: punctuation is not put at the head of a line. */
const SLACK = 5;
const LEAST_WIDTH = 24;
const LEAST_LINES = 4;
/** Scans give punctuation back in half width: 7月,大旱. */
const PAUSE = /[，。、；：]|[,;:](?=\p{Script=Han})/u;
const NARROW = /[\s!-\u02ff\u2000-\u206f]+/gu;

export function settingOf(lines: readonly TextLine[]): Setting {
  const open = lines.filter(({ text }) => !endsSentence(text));
  const long = open
    .map((line) => ({ line, width: widthOf(line.text) + Math.min(line.indent, 8) }))
    .filter(({ width }) => width >= LEAST_WIDTH)
    .sort((a, b) => b.width - a.width);
  // The longest lines that break off are as long as each other where lines are broken at a width.
  const width = long[LEAST_LINES - 1]?.width ?? 0;
  const full = long.filter((one) => one.width >= width - SLACK);
  // 招标编号：… is no running text for its colon. Names and figures in columns have no pauses; running text has one in most of its lines.
  const pauses = full.filter(({ line }) =>
    PAUSE.test(line.text.slice(labelOf(line.text).length)),
  ).length;
  const longer = lines.filter(({ text }) => widthOf(text) > width + SLACK * 2).length;
  const isBroken = width > 0 && pauses * 2 >= full.length && longer * 20 <= lines.length;
  return { width: isBroken ? width : null, isIndented: isIndented(lines) };
}

/** Columns that a text takes: two for a Han character or other wide one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { length } of text.split(NARROW)) width += 2 * length;
  return width + (text.match(NARROW)?.join('').length ?? 0);
}

/** Whether a line goes as far as lines go. */
export function isFull({ text, indent }: TextLine, { width }: Setting): boolean {
  return width !== null && widthOf(text) + Math.min(indent, 8) >= width - SLACK;
}

function isIndented(lines: readonly TextLine[]): boolean {
  let first = 0;
  let later = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || line.indent > 8) return;
    if (!endsSentence(before.text) && line.indent < 2) later += 1;
    if (endsSentence(before.text) && line.indent > 0) first += 1;
  });
  return first >= 3 && later >= 3;
}
