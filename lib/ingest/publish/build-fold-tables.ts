import { Converter } from 'opencc-js';
import { type BuildCache, NO_CACHE } from '@/lib/ingest/cache/build-cache';
import { encodeFoldTable, type FoldTable } from '@/lib/text/fold-table';
import { commonCharacters } from './common-characters';
import { RADICALS } from './radicals';
import { OTHER_FORMS } from './variant-characters';

/** Unified and compatibility ideographs, from extension A through the supplementary planes. */
const HAN_RANGES: readonly (readonly [number, number])[] = [
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x323af],
];

const KEPT_AS = 'tables/simplified';

/** Other forms of characters with the simplified one that OpenCC gives each, one to one. */
export interface FoldTables {
  /** Those that stand in the texts: texts cannot be folded without them. */
  readonly standing: FoldTable;
  /** These, and all whose simplified form stands there: no other can make a query match. */
  readonly typed: FoldTable;
}

/** @param cache has what is the same for all collections */
export function buildFoldTables(texts: Iterable<string>, cache = NO_CACHE): FoldTables {
  allSimplified ??= keptSimplifications(cache);
  const all = allSimplified;
  const standing = charactersOf(texts);
  const wanted = new Set([...standing].map((char) => all.get(char) ?? char));
  return {
    standing: encodeFoldTable([...all].filter(([other]) => standing.has(other))),
    typed: encodeFoldTable([...all].filter(([, simplified]) => wanted.has(simplified))),
  };
}

/** In compatibility form, in which they are folded. */
function charactersOf(texts: Iterable<string>): ReadonlySet<string> {
  // By code point: a set would be asked for each character of a whole collection.
  const isThere = new Uint8Array(0x11_0000);
  for (const text of texts) {
    const plain = text.normalize('NFKC');
    for (let at = 0; at < plain.length; at++) {
      const code = plain.codePointAt(at) as number;
      isThere[code] = 1;
      if (code > 0xffff) at++;
    }
  }
  const found = new Set<string>();
  for (let code = 0; code < isThere.length; code++) {
    if (isThere[code] === 1) found.add(String.fromCodePoint(code));
  }
  return found;
}

/** The same for all collections; finding it takes half a second. */
let allSimplified: ReadonlyMap<string, string> | null = null;

function keptSimplifications(cache: BuildCache): ReadonlyMap<string, string> {
  const kept = cache.read(KEPT_AS, '');
  if (kept !== null) return new Map(JSON.parse(kept.toString()) as [string, string][]);
  const all = simplifications();
  cache.write(KEPT_AS, '', [Buffer.from(JSON.stringify([...all]))]);
  return all;
}

/**
 * Traditional characters, those of Hong Kong and Taiwan (衞), Japanese ones (経, 竜, 働), other
 * variants, and radicals that stand for characters.
 */
function simplifications(): Map<string, string> {
  const simplify = createSimplifier();
  const all = new Map<string, string>();
  const add = (char: string, simplified: string) => {
    if (simplified !== char) all.set(char, simplified);
  };
  for (const [first, last] of HAN_RANGES) {
    for (let code = first; code <= last; code++) {
      const char = String.fromCodePoint(code);
      add(char, simplify(char));
    }
  }
  for (const [form, character] of OTHER_FORMS) add(form, character);
  for (const [radical, character] of RADICALS) add(radical, simplify(character));
  return all;
}

/** What mainland texts write as it is (芸, 予, 欠) is no Japanese form of another character. */
function createSimplifier(): (char: string) => string {
  const traditional = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));
  const withJapanese = [...traditional, Converter({ from: 'jp', to: 'cn' })];
  const isCommon = new Set(commonCharacters());
  return (char) => {
    for (const convert of isCommon.has(char) ? traditional : withJapanese) {
      const simplified = convert(char);
      if (simplified !== char && [...simplified].length === 1) return simplified;
    }
    return char;
  };
}
