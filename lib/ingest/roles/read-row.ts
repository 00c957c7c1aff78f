import { endsSentence } from './sentence-end';
import type { TextLine } from './text-line';

/** Rules of drawn tables; between the cells of a row a piece of a rule is none. */
const RULES = /^[\s─━│┃┌┐└┘├┤┬┴┼┏┓┗┛┠┨┯┷┿╂╋╔╗╚╝║═╠╣╦╩╬+|\-_=—:]+$/u;
const DRAWN = /[│┃║]/u;
/** A piece of a rule in place of a cell. */
const RULE = /^[─━═┬┴┼┯┷┿╂╋╦╩╬]+$/u;

/** Whether a line only draws a table. */
export function isTableRule(text: string): boolean {
  return RULES.test(text) && /[─━═\-_=—]{2}/u.test(text) && /[^\s—\-_=:]/u.test(text);
}

/**
 * The cells of a row of a table, as the file knows them, between drawn or typed bars, or between
 * tabs. An empty cell keeps its column; those outside the outer bars are none. Null for other lines.
 */
export function readRow({ source, text }: TextLine): readonly string[] | null {
  if (source.cells) return source.cells.map((cell) => cell.trim());
  if (DRAWN.test(text) || /^[├┠╠].*[┤┨╣]$/u.test(text)) {
    return within(text, text.split(/[│┃║├┤┠┨╠╣]/u)).filter((cell) => !RULE.test(cell));
  }
  if (/[|｜]/u.test(text)) {
    const cells = text.split(/[|｜]/u);
    const isRow = cells.length > 2 || /^[|｜]|[|｜]$/u.test(text);
    const own = within(text, cells);
    // A bar behind a sentence is a page's: nothing stands in another cell.
    if (own.length === 1 && endsSentence(own[0] ?? '')) return null;
    return isRow && /[^\s|｜]/u.test(text) ? own : null;
  }
  // An empty last cell is nothing but its tab.
  const printed = source.text.trimStart().startsWith(text) ? source.text.trimStart() : text;
  const tabbed = printed.replace(/[^\S\t]+$/u, '').split('\t');
  return tabbed.length > 2 ? tabbed.map((cell) => cell.trim()) : null;
}

/** The cells of a line whose columns are set apart by spaces alone: `粮食  376207  1.2`. */
export function spacedCells(text: string): readonly string[] {
  return withoutSpread(text)
    .split(/\s{2,}|\u3000+/u)
    .filter((cell) => cell !== '');
}

/** `和  合    29960`: a name of two letters is spread, less than columns are apart. */
function withoutSpread(text: string): string {
  if (!/\s{4}/u.test(text)) return text;
  return text.replace(/(?<=^|\s{3})(\p{Script=Han})\s{2,3}(\p{Script=Han})(?=\s{3}|$)/gu, '$1 $2');
}

/** Without what stands before the first and behind the last bar, where the line has outer bars. */
function within(text: string, cells: readonly string[]): readonly string[] {
  const first = /^[│┃║├┠╠|｜]/u.test(text) ? 1 : 0;
  const last = /[│┃║┤┨╣|｜]$/u.test(text) ? -1 : undefined;
  return cells.slice(first, last).map((cell) => cell.trim());
}
