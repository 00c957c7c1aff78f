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
