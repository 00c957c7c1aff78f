import { Converter } from 'opencc-js/t2cn';
import { encodeFoldTable, type FoldTable } from '@/lib/text/fold-table';

/** Unified and compatibility ideographs, from extension A through the supplementary planes. */
const HAN_RANGES: readonly (readonly [number, number])[] = [
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x323af],
];

/**
 * Traditional characters with the simplified one that OpenCC gives each, one to one, kept to those
 * whose simplified form stands in `texts`: no other can make a query match.
 */
export function buildFoldTable(texts: Iterable<string>): FoldTable {
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
  const wanted = new Set<string>();
  for (const text of texts) {
    for (const char of text.normalize('NFKC')) wanted.add(all.get(char) ?? char);
  }
  return encodeFoldTable([...all].filter(([, simplified]) => wanted.has(simplified)));
}
