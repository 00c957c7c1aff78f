import type { TextLine } from './text-line';

/** Rules of drawn tables; between the cells of a row a piece of a rule is none. */
const RULES = /^[\s─━│┃┌┐└┘├┤┬┴┼┏┓┗┛┠┨┯┷┿╂╋╔╗╚╝║═╠╣╦╩╬+|\-_=—:]+$/u;
const DRAWN = /[│┃║]/u;

/** Whether a line only draws a table. */
export function isTableRule(text: string): boolean {
  return RULES.test(text) && /[─━═\-_=—]{2}/u.test(text) && /[^\s—\-_=:]/u.test(text);
}

/**
 * The cells of a row of a table, empty ones left out: as the file knows them, between drawn or typed
 * bars, between tabs. Null for other lines.
 */
export function readRow({ source, text }: TextLine): readonly string[] | null {
  if (source.cells) return filled(source.cells);
  const isDrawn = DRAWN.test(text) || /^[├┠╠].*[┤┨╣]$/u.test(text);
  if (isDrawn) {
    return filled(
      text.split(/[│┃║├┤┠┨╠╣]/u).filter((cell) => !/^[\s─━═┬┴┼┯┷┿╂╋╦╩╬]+$/u.test(cell)),
    );
  }
  if (/\|/.test(text)) {
    const cells = text.split(/\s*[|｜]\s*/u);
    return cells.length > 2 || /^\||\|$/.test(text) ? filled(cells) : null;
  }
  const tabbed = text.split(/\s*\t\s*/u);
  return tabbed.length > 2 ? filled(tabbed) : null;
}

/** The cells of a line whose columns are set apart by spaces alone: `粮食  376207  1.2`. */
export function spacedCells(text: string): readonly string[] {
  return filled(text.split(/\s{2,}|\u3000+/u));
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
