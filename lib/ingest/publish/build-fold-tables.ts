import { Converter } from 'opencc-js/t2cn';
import { encodeFoldTable, type FoldTable } from '@/lib/text/fold-table';

/** Unified and compatibility ideographs, from extension A through the supplementary planes. */
const HAN_RANGES: readonly (readonly [number, number])[] = [
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x323af],
];

/** Traditional characters with the simplified one that OpenCC gives each, one to one. */
export interface FoldTables {
  /** Those that stand in the texts: texts cannot be folded without them. */
  readonly standing: FoldTable;
  /** These, and all whose simplified form stands there: no other can make a query match. */
  readonly typed: FoldTable;
}

export function buildFoldTables(texts: Iterable<string>): FoldTables {
  const all = simplifications();
  const standing = new Set<string>();
  for (const text of texts) for (const char of text.normalize('NFKC')) standing.add(char);
  const wanted = new Set([...standing].map((char) => all.get(char) ?? char));
  return {
    standing: encodeFoldTable([...all].filter(([traditional]) => standing.has(traditional))),
    typed: encodeFoldTable([...all].filter(([, simplified]) => wanted.has(simplified))),
  };
}

function simplifications(): Map<string, string> {
  const simplify = Converter({ from: 't', to: 'cn' });
  const all = new Map<string, string>();
  for (const [first, last] of HAN_RANGES) {
    for (let code = first; code <= last; code++) {
      const traditional = String.fromCodePoint(code);
      const simplified = simplify(traditional);
      if (simplified !== traditional && [...simplified].length === 1) {
        all.set(traditional, simplified);
      }
    }
  }
  return all;
}
