import { readField } from './field-line';
import { isProse, isTitleShaped, lengthOf } from './line-shape';
import type { TextLine } from './text-line';

/** A page's own title is among its first lines, and the text's title not far below it. */
const MOST_ABOVE = 15;
const MOST_BETWEEN = 20;
const LEAST_TITLE = 8;
const MOST_TITLE_LINES = 3;

/**
 * Marks what a website sets above a page's title: names, menus, search fields. The title is known
 * by standing again above its text, below what the page states of it (来源：…).
 */
export function markPageTop(lines: readonly TextLine[], found: Map<number, string>): void {
  const page = lines.findIndex((_, index) => index < MOST_ABOVE && isPageTitle(lines, index, found));
  for (let at = 0; at < page; at += 1) {
    if (!found.has(at)) found.set(at, '网页抬头');
  }
}

function isPageTitle(
  lines: readonly TextLine[],
  index: number,
  found: ReadonlyMap<number, string>,
): boolean {
  const text = lines[index]?.text ?? '';
  if (!isTitleShaped(text) || lengthOf(text) < LEAST_TITLE) return false;
  if (lines.slice(0, index).some((line) => saysMore(line))) return false;
  const key = keyOf(text);
  let isStated = false;
  for (let at = index + 1; at < Math.min(lines.length, index + MOST_BETWEEN); at += 1) {
    const own = lines[at]?.text ?? '';
    if (isStated && startsWithTitle(lines, at, key)) return true;
    if (isProse(own)) return false;
    isStated ||= found.has(at) || readField(own)?.kind != null;
  }
  return false;
}

/** A number, a day or an office above a title are the text's, and running text is no menu. */
function saysMore({ text }: TextLine): boolean {
  const kind = readField(text)?.kind ?? null;
  return lengthOf(text) > 60 || (kind !== null && kind !== 'register' && kind !== 'plain');
}

function startsWithTitle(lines: readonly TextLine[], at: number, key: string): boolean {
  let joined = '';
  for (const { text } of lines.slice(at, at + MOST_TITLE_LINES)) {
    joined += keyOf(text);
    if (joined === key) return true;
    if (!key.startsWith(joined)) return false;
  }
  return false;
}

function keyOf(text: string): string {
  return text.replace(/\s+/gu, '');
}
