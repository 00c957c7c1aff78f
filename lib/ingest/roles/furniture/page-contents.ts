import { lengthOf } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** Marks of the entries of a list that a page sets above its text to lead into it. */
const ENTRY = /^[-*•·]\s+(\S.*)$/u;
const LEAST_ENTRIES = 4;
/** So many of the first entries stand again below where a text is cut, else most of them. */
const LEAST_FIRST = 3;
const MOST = 0.6;
/** Entries are cut, with or without a sign of it. */
const KEY = 16;
/** What else a page says between its list and the text. */
const MOST_BETWEEN = 3;
const LONGEST_BETWEEN = 16;
const COURT =
  /^\p{Script=Han}{2,24}法院\s*(?:刑事|民事|行政|憲法)?\s*(?:判\s*[決决](?:书|書)?|裁\s*定(?:书|書)?|调解书|調解書)/u;

/**
 * Marks the list of a text's parts that a page sets above it: entries that stand again below as
 * headings, in the same order. No word of the text is lost with it.
 */
export function markPageContents(lines: readonly TextLine[], found: Map<number, string>): void {
  let start = 0;
  while (found.has(start)) start += 1;
  const keys: string[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const entry = ENTRY.exec(lines[at]?.text ?? '')?.[1];
    if (entry === undefined) break;
    keys.push(keyOf(entry));
  }
  const end = start + keys.length;
  if (keys.length < LEAST_ENTRIES || !standAgain(keys, lines.slice(end))) return;
  for (let at = start; at < end; at += 1) found.set(at, '网页目录');
  const court = lines.slice(end, end + MOST_BETWEEN + 1).findIndex(({ text }) => COURT.test(text));
  const between = lines.slice(end, end + Math.max(0, court));
  const isOfPage = ({ text }: TextLine) => lengthOf(text) <= LONGEST_BETWEEN && !endsSentence(text);
  if (!between.every(isOfPage)) return;
  for (let at = 0; at < between.length; at += 1) found.set(end + at, '网页抬头');
}

function standAgain(keys: readonly string[], below: readonly TextLine[]): boolean {
  const texts = below.map(({ text }) => keyOf(text));
  let from = 0;
  const again = keys.map((key) => {
    const at = texts.findIndex(
      (text, index) => index >= from && key !== '' && text.startsWith(key),
    );
    if (at >= 0) from = at + 1;
    return at >= 0;
  });
  const share = again.filter((one) => one).length / keys.length;
  return again.slice(0, LEAST_FIRST).every((one) => one) || share >= MOST;
}

function keyOf(text: string): string {
  return [...text.replace(/[\s…]+|\.{3}$/gu, '')].slice(0, KEY).join('');
}
