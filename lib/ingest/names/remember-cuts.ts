import type { Span } from '@/lib/text/folded-text';
import type { HanCutter } from '@/lib/text/tokenize';

/** Runs that are kept, some 150 bytes each: those of ten thousand items. */
const MOST_RUNS = 1_000_000;
/** Longer ones are no language: their places would not fit into characters either. */
const LONGEST_RUN = 10_000;

/**
 * A cutter that cuts each run of characters once: an ingest asks for the words of a text several
 * times, for names, for related items and for the index. Runs beyond `most` are cut each time.
 */
export function rememberCuts(cut: HanCutter, most = MOST_RUNS): HanCutter {
  const known = new Map<string, string>();
  return (run) => {
    const kept = known.get(run);
    if (kept !== undefined) return decode(kept);
    const spans = cut(run);
    if (known.size < most && run.length <= LONGEST_RUN) known.set(detached(run), encode(spans));
    return spans;
  };
}

/** Millions of arrays would take ten times the memory. */
function encode(spans: readonly Span[]): string {
  return String.fromCharCode(...spans.flatMap(({ start, end }) => [start, end]));
}

function decode(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 2) {
    spans.push({ start: text.charCodeAt(at), end: text.charCodeAt(at + 1) });
  }
  return spans;
}

/** A copy that does not keep the whole text alive which the run is a part of. */
function detached(run: string): string {
  return Buffer.from(run, 'utf16le').toString('utf16le');
}
