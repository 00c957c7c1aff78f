import type { Span } from './folded-text';
import type { Vocabulary } from './vocabulary';

interface Step {
  readonly score: number;
  readonly from: number;
}

/**
 * Cuts a run into the most probable sequence of words of the vocabulary (the unigram model over a
 * word graph that jieba uses, here over the index's own terms, so that a query is cut into words
 * the index can answer). Characters outside the vocabulary stand alone. Spans are in order, do
 * not overlap and cover the run.
 */
export function cutByVocabulary(run: string, vocabulary: Vocabulary): Span[] {
  const best: (Step | undefined)[] = [{ score: 0, from: 0 }];
  for (let start = 0; start < run.length; start++) {
    const reached = best[start];
    if (!reached) continue;
    const single = start + (isPairAt(run, start) ? 2 : 1);
    const limit = Math.min(run.length, start + vocabulary.longest);
    for (let end = single; end <= Math.max(limit, single); end++) {
      const known = vocabulary.logProbability(run.slice(start, end));
      if (known === undefined && end > single) continue;
      const score = reached.score + (known ?? vocabulary.unknownLogProbability);
      const rival = best[end];
      if (!rival || score > rival.score) best[end] = { score, from: start };
    }
  }
  const spans: Span[] = [];
  for (let end = run.length; end > 0; ) {
    const start = best[end]?.from ?? 0;
    spans.push({ start, end });
    end = start;
  }
  return spans.reverse();
}

function isPairAt(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}
