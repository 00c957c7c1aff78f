import { ALIKE, decodeFoldTable, type FoldTable } from './fold-table';
import type { FoldedText } from './folded-text';

/** Brings a text to the form in which texts and queries are compared. */
export type Fold = (source: string) => FoldedText;

/** A base character with its marks, or a run of Hangul jamo: what NFKC may compose into one. */
const CLUSTER = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}\p{M}*|\p{M}+/gu;
/** A Latin letter with its marks: é is found as e, ü as u. */
const MARKED_LATIN = /^\p{Script=Latin}(?=.)/u;
const DROPPED = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;

/**
 * A fold of text and query alike: full width to half width and compatibility forms to plain ones
 * (NFKC), lower case, Latin letters without accents, one quote, dash and middle dot for all kinds, the table's traditional
 * characters to simplified ones, white space and invisible characters dropped. Folding is local: a
 * cluster folds alike wherever it stands, so a substring of the source (cut between clusters)
 * folds to a substring of the folded source.
 */
export function createFold(table: FoldTable): Fold {
  const characters = new Map([...ALIKE, ...decodeFoldTable(table)]);
  return (source) => foldWith(characters, source);
}

function foldWith(characters: ReadonlyMap<string, string>, source: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of source.matchAll(CLUSTER)) {
    const cluster = match[0];
    const plain = plainForm(cluster);
    const folded =
      plain === null ? foldCluster(characters, cluster) : (characters.get(plain) ?? plain);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + cluster.length);
    }
  }
  return { source, text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/**
 * Unified Han of the basic plane and visible ASCII, in lower case, are in normal form already, and
 * are nearly all of the text. Null for any other cluster.
 */
function plainForm(cluster: string): string | null {
  if (cluster.length > 1) return null;
  const unit = cluster.charCodeAt(0);
  if (unit >= 0x4e00 && unit <= 0x9fff) return cluster;
  return unit > 0x20 && unit < 0x7f ? cluster.toLowerCase() : null;
}

function foldCluster(characters: ReadonlyMap<string, string>, cluster: string): string {
  const plain = cluster.normalize('NFKC').toLowerCase().replace(DROPPED, '');
  let folded = '';
  for (const char of withoutAccents(plain)) folded += characters.get(char) ?? char;
  return folded;
}

function withoutAccents(plain: string): string {
  const apart = plain.normalize('NFD');
  return MARKED_LATIN.test(apart) ? apart.replaceAll(/\p{M}/gu, '') : plain;
}
