import type { TextLine } from '@/lib/ingest/roles/text-line';

/** A page sets it among its first lines, and cuts it at some hundred characters. */
const MOST_ABOVE = 15;
const LEAST = 60;
/** The title and what is stated of it may stand between it and the text. */
const MOST_BETWEEN = 4;
const NAME = /^[【[]?(?:内容)?(?:摘要|提要|导读|简介|核心提示)[】\]]?[:：]?/u;
const CUT = /(?:…|⋯|\.{3})+$/u;

/**
 * Where a page sets the first words of its text above that, run together and cut short:
 * 河川市市政条例(2005年…通过)目录第一章总则第一条为了…. -1 where it does not.
 */
export function findAbstract(lines: readonly TextLine[]): number {
  return lines.findIndex(({ text }, index) => {
    const key = keyOf(text).replace(NAME, '').replace(CUT, '');
    if (index >= MOST_ABOVE || key.length < LEAST) return false;
    return Array.from({ length: MOST_BETWEEN }, (_, at) => index + 1 + at).some((from) =>
      beginsWith(lines, from, key),
    );
  });
}

/** Whether the lines from one on begin with these characters; a line that is only said twice does not. */
function beginsWith(lines: readonly TextLine[], from: number, key: string): boolean {
  let joined = '';
  let at = from;
  for (; at < lines.length && joined.length < key.length; at += 1) {
    joined += keyOf(lines[at]?.text ?? '');
    if (!key.startsWith(joined) && !joined.startsWith(key)) return false;
  }
  return joined.startsWith(key) && (joined.length > key.length || at - from > 1);
}

function keyOf(text: string): string {
  return text.replace(/\s+/gu, '');
}
