import { readJsonLines } from '@/lib/tools/read-json-lines';

/** A query with what people found right, by the item's ordinal in the contents page. */
export interface Judgment {
  readonly id: string;
  readonly q: string;
  /** Kind of query, for example `name` or `typo`. */
  readonly type: string;
  /** Name of a section or subsection to keep to, or null. */
  readonly section: string | null;
  /** Ordinal to grade: 2 wanted first, 1 also relevant. Empty: nothing is right. */
  readonly relevant: Readonly<Record<string, number>>;
}

export function readJudgments(path: string): Judgment[] {
  return readJsonLines(path);
}

export interface Scores {
  /** Normalised discounted cumulative gain of the first ten, gain 2^grade - 1. */
  readonly ndcg: number;
  /** 1 when the first hit has the best grade there is. */
  readonly success: number;
  /** Share of the relevant (at most ten) among the first ten. */
  readonly recall: number;
  /** Share of the relevant among all that is listed; null for an empty list. */
  readonly precision: number | null;
}

/**
 * Scores a ranked list of ordinals. Where nothing is relevant the one right answer is an empty
 * list: all scores are 1 for it and 0 for any other.
 */
export function judge({ relevant }: Pick<Judgment, 'relevant'>, ranked: readonly number[]): Scores {
  const grades = Object.values(relevant).sort((a, b) => b - a);
  const right = ranked.filter((ordinal) => relevant[ordinal] !== undefined).length;
  const precision = ranked.length === 0 ? null : right / ranked.length;
  if (grades.length === 0) {
    const empty = ranked.length === 0 ? 1 : 0;
    return { ndcg: empty, success: empty, recall: empty, precision };
  }
  const got = ranked.slice(0, 10).map((ordinal) => relevant[ordinal] ?? 0);
  return {
    ndcg: discountedGain(got) / discountedGain(grades.slice(0, 10)),
    success: got[0] === grades[0] ? 1 : 0,
    recall: got.filter((grade) => grade > 0).length / Math.min(10, grades.length),
    precision,
  };
}

export interface BinaryScores {
  /** One through the rank of the first relevant among the first ten, 0 where there is none. */
  readonly reciprocalRank: number;
  /** Share of all that is relevant among the first ten. */
  readonly recall: number;
}

/** Scores a ranked list where a thing is either relevant or not, as TREC's tools do. */
export function judgeBinary(
  relevant: ReadonlySet<string>,
  ranked: readonly string[],
): BinaryScores {
  const found = ranked.slice(0, 10).map((id) => relevant.has(id));
  const first = found.indexOf(true);
  return {
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    recall: relevant.size === 0 ? 0 : found.filter(Boolean).length / relevant.size,
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function discountedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}
