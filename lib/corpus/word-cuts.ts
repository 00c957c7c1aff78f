import type { FoldedText, Span } from '@/lib/text/folded-text';
import { type HanCutter, tokenize } from '@/lib/text/tokenize';

/** How runs of Han characters are cut into words, in the order in which the runs come. */
interface WordCuts {
  /** A character for each word, U+0030 for length 0, in UTF-16 units. */
  readonly lengths: string;
  /**
   * For each different word of three units and more, in order and parted by `,`, the words inside it:
   * two such characters each, where it starts and its length.
   */
  readonly inner: string;
}

const ZERO = 0x30;
/** Shorter words have no words inside them. */
const SHORTEST_WITH_INNER = 3;

/**
 * Records how the runs of texts are cut. With the texts themselves that is all of an index: on the
 * first issue 6 KB gzipped, where its terms and posting lists take 22.
 *
 * @throws Error for a cutter whose words leave something of a run out or that cuts one word in two
 * ways
 */
export function encodeCuts(texts: Iterable<FoldedText>, cutHan: HanCutter): string {
  let lengths = '';
  const inner = new Map<string, string>();
  for (const text of texts) {
    tokenize(text, (run) => {
      const spans = cutHan(run);
      for (const { start, end, within } of parted(spans, run)) {
        const word = run.slice(start, end);
        const row = within.map((one) => digit(one.start - start) + digit(one.end - one.start));
        const known = inner.get(word) ?? (word.length < SHORTEST_WITH_INNER ? '' : row.join(''));
        if (known !== row.join('')) {
          throw new Error(`Expected “${word}” to be cut as before, ${known}, got ${row.join('')}`);
        }
        if (word.length >= SHORTEST_WITH_INNER) inner.set(word, known);
        lengths += digit(end - start);
      }
      return spans;
    });
  }
  return JSON.stringify({ lengths, inner: [...inner.values()].join() } satisfies WordCuts);
}

/**
 * The way back: cuts the runs of the same texts, in the same order.
 * @throws SyntaxError when the text is no JSON
 */
export function decodeCuts(encoded: string): HanCutter {
  const { lengths, inner } = JSON.parse(encoded) as WordCuts;
  const rows = inner.split(',');
  const known = new Map<string, readonly Span[]>();
  let at = 0;
  const withinOf = (word: string) => {
    const within = known.get(word) ?? spansOf(rows[known.size] ?? '');
    known.set(word, within);
    return within;
  };
  return (run) => {
    const spans: Span[] = [];
    let start = 0;
    while (start < run.length) {
      const end = start + lengths.charCodeAt(at++) - ZERO;
      if (!(end > start && end <= run.length)) {
        throw new Error(`Expected the length of a word of ${run}, got ${end - start}`);
      }
      spans.push({ start, end });
      if (end - start >= SHORTEST_WITH_INNER) {
        for (const one of withinOf(run.slice(start, end))) {
          spans.push({ start: start + one.start, end: start + one.end });
        }
      }
      start = end;
    }
    return spans;
  };
}

/** A word that no other of its run holds. */
interface OuterWord extends Span {
  readonly within: readonly Span[];
}

function parted(spans: readonly Span[], run: string): OuterWord[] {
  const words: { start: number; end: number; within: Span[] }[] = [];
  let reached = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start === reached) words.push({ ...span, within: [] });
    else if (span.end <= reached) words.at(-1)?.within.push(span);
    else throw new Error(`Expected words that follow each other in “${run}”, got a gap or overlap`);
    reached = Math.max(reached, span.end);
  }
  if (reached < run.length) throw new Error(`Expected words up to the end of “${run}”`);
  return words;
}

function digit(value: number): string {
  return String.fromCharCode(ZERO + value);
}

function spansOf(row: string): Span[] {
  return Array.from({ length: row.length / 2 }, (_, at) => {
    const start = row.charCodeAt(2 * at) - ZERO;
    return { start, end: start + row.charCodeAt(2 * at + 1) - ZERO };
  });
}
