/**
 * Likeness of two title keys, 0 to 1: twice the length of their longest common subsequence over
 * the sum of their lengths. Words left out (…建设等工作 / …建设) cost less than words replaced
 * (江凌到老城区调研 / 江凌到西工区调研), which is how misprints and other events differ.
 */
export function titleSimilarity(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  const total = left.length + right.length;
  return total === 0 ? 1 : (2 * commonLength(left, right)) / total;
}

/** A cheap upper bound of `titleSimilarity`: characters in common, in whatever order. */
export function similarityBound(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const character of a) counts.set(character, (counts.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of b) {
    const left = counts.get(character) ?? 0;
    if (left > 0) common += 1;
    counts.set(character, left - 1);
  }
  const total = [...a].length + [...b].length;
  return total === 0 ? 1 : (2 * common) / total;
}

function commonLength(left: readonly string[], right: readonly string[]): number {
  let previous = new Array<number>(right.length + 1).fill(0);
  for (const character of left) {
    const row = [0];
    right.forEach((other, index) => {
      const diagonal = (previous[index] ?? 0) + 1;
      row.push(
        character === other ? diagonal : Math.max(previous[index + 1] ?? 0, row[index] ?? 0),
      );
    });
    previous = row;
  }
  return previous[right.length] ?? 0;
}
