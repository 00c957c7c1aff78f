const GROUPS: readonly (readonly [string, string])[] = [
  ['"', '“”„‟«»「」『』〝〞〟'],
  ["'", '‘’‚‛′`´'],
  ['-', '‐‑‒–—―−─━〜~∼⁓﹘'],
  ['·', '•‧∙⋅・●'],
  // Latin letters whose mark Unicode does not take apart.
  ['o', 'ø'],
  ['l', 'ł'],
  ['d', 'đ'],
  ['i', 'ı'],
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['oe', 'œ'],
];

/** Marks and letters that readers type for one another and NFKC keeps apart: one stands for its group. */
export const ALIKE: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap(([to, from]) => [...from].map((char) => [char, to] as const)),
);

/**
 * Traditional characters that fold to simplified ones, as an artefact: two strings of equally many
 * code points, the second holding what the first folds to.
 */
export interface FoldTable {
  readonly from: string;
  readonly to: string;
}

export function encodeFoldTable(pairs: readonly (readonly [string, string])[]): FoldTable {
  return { from: pairs.map(([from]) => from).join(''), to: pairs.map(([, to]) => to).join('') };
}

/** @throws RangeError when the strings do not pair up */
export function decodeFoldTable(table: FoldTable): Map<string, string> {
  const from = [...table.from];
  const to = [...table.to];
  if (from.length !== to.length) {
    throw new RangeError(
      `Fold table: expected as many targets as sources, got ${to.length} for ${from.length}`,
    );
  }
  return new Map(from.map((char, at) => [char, to[at] ?? char]));
}
