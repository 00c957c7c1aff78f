import type { FoldedText, Span } from './folded-text';
import { HAN } from './han';

/** A term and where it stands in the folded text. */
export interface Token extends Span {
  readonly term: string;
}

/**
 * Cuts a run of Han characters into words. Spans are relative to the run, may overlap (a long
 * word with the words inside it) and need not cover everything.
 */
export type HanCutter = (run: string) => readonly Span[];

/** Numbers keep their decimals and per cent sign; other Latin and digit runs stay whole. */
const RUN = new RegExp(
  `(?<han>${HAN}+)|\\d+(?:[.,]\\d+)+%?|\\d+%|(?:(?!${HAN})[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);
const MIXED_PART = /\p{N}+|\p{L}+/gu;

/**
 * The terms of a folded text, in order of place. Latin and digit runs are kept whole (SKA, 5g,
 * 23.58%), and where letters and digits touch (2023cbsa) each part of two or more is a term too.
 * White space of the source ends a run, though folding has dropped it.
 */
export function tokenize(folded: FoldedText, cutHan: HanCutter): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.text.matchAll(RUN)) {
    const isHan = match.groups?.han !== undefined;
    for (const { start, end } of splitAtSpaces(folded, match.index, match[0].length)) {
      const run = folded.text.slice(start, end);
      const spans = isHan ? cutHan(run) : latinSpans(run);
      for (const span of spans) {
        tokens.push({
          term: run.slice(span.start, span.end),
          start: start + span.start,
          end: start + span.end,
        });
      }
    }
  }
  return tokens;
}

function splitAtSpaces(folded: FoldedText, offset: number, length: number): Span[] {
  const pieces: Span[] = [];
  let start = offset;
  for (let at = offset + 1; at < offset + length; at++) {
    const before = folded.ends[at - 1] ?? 0;
    const here = folded.starts[at] ?? 0;
    if (here > before && /\s/.test(folded.source.slice(before, here))) {
      pieces.push({ start, end: at });
      start = at;
    }
  }
  pieces.push({ start, end: offset + length });
  return pieces;
}

function latinSpans(run: string): Span[] {
  const spans: Span[] = [{ start: 0, end: run.length }];
  const parts = [...run.matchAll(MIXED_PART)];
  if (parts.length > 1 && !/^[\d.,%]+$/.test(run)) {
    for (const part of parts) {
      if (part[0].length > 1) spans.push({ start: part.index, end: part.index + part[0].length });
    }
  }
  return spans;
}
