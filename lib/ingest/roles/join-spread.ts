import type { TextLine } from './text-line';

/** Only above the text are titles set so; a column of characters further down is of a table. */
const MOST_ABOVE = 8;
const LEAST = 2;
const MOST = 6;
const CHARACTER = /^\p{Script=Han}$/u;
const COUNT = /^[〇零一二三四五六七八九十]$/u;

/**
 * A title that scans give back with each of its characters on a line of its own, 凡 / 例, on its first
 * line; the lines of the other characters, which are left out.
 */
export function joinSpread(lines: readonly TextLine[]): {
  lines: TextLine[];
  joined: ReadonlySet<TextLine>;
} {
  const joined = new Set<TextLine>();
  const result: TextLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as TextLine;
    let end = at;
    while (at < MOST_ABOVE && CHARACTER.test(lines[end]?.text ?? '')) end += 1;
    const run = lines.slice(at, end);
    const isTitle = run.length >= LEAST && run.length <= MOST && end < lines.length;
    if (isTitle && !run.every(({ text }) => COUNT.test(text))) {
      result.push({ ...line, text: run.map(({ text }) => text).join('') });
      for (const other of run.slice(1)) joined.add(other);
      at = end - 1;
    } else result.push(line);
  }
  return { lines: result, joined };
}
