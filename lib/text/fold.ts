import { ALIKE, decodeFoldTable, type FoldTable } from './fold-table';
import type { FoldedText } from './folded-text';

/** Brings a text to the form in which texts and queries are compared. */
export type Fold = (source: string) => FoldedText;

/** A base character with its marks, or a run of Hangul jamo: what NFKC may compose into one. */
const CLUSTER = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}\p{M}*|\p{M}+/uy;
/** A Latin letter with its marks: é is found as e, ü as u. */
const MARKED_LATIN = /^\p{Script=Latin}(?=.)/u;
const DROPPED = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;

/** In UTF-16 units. */
const LONGEST_REMEMBERED = 256;
const MOST_REMEMBERED = 128;

/**
 * A fold of text and query alike: full width to half width and compatibility forms to plain ones
 * (NFKC), lower case, Latin letters without accents, one quote, dash and middle dot for all kinds, the table's traditional
 * characters to simplified ones, white space and invisible characters dropped. Folding is local: a
 * cluster folds alike wherever it stands, so a substring of the source (cut between clusters)
 * folds to a substring of the folded source.
 */
export function createFold(table: FoldTable): Fold {
  const foldCluster = clusterFold(table);
  // Reading a query folds it and each of its parts several times, and names recur in many items.
  const recent = new Map<string, FoldedText>();
  return (source) => {
    if (source.length > LONGEST_REMEMBERED) return foldWith(foldCluster, source);
    let folded = recent.get(source);
    if (!folded) {
      if (recent.size === MOST_REMEMBERED) recent.clear();
      folded = foldWith(foldCluster, source);
      recent.set(source, folded);
    }
    return folded;
  };
}

/**
 * The same fold, for whoever wants the text alone: a build folds whole collections, in which nearly
 * all characters fold to themselves, in a fifth of the time.
 */
export function createTextFold(table: FoldTable): (source: string) => string {
  const foldCluster = clusterFold(table);
  const clusters = new RegExp(CLUSTER);
  // By unit that stands alone: 1 where it folds to itself, as is found out when it first comes.
  const isSame = new Uint8Array(0x1_0000);
  return (source) => {
    let text = '';
    let copied = 0;
    for (let at = 0; at < source.length; ) {
      const alone = standsAlone(source, at);
      if (alone && isSame[source.charCodeAt(at)] === 1) {
        at += 1;
        continue;
      }
      const cluster = alone ? (source[at] as string) : clusterAt(clusters, source, at);
      const folded = foldCluster(cluster);
      if (alone && folded === cluster) isSame[source.charCodeAt(at)] = 1;
      text += source.slice(copied, at) + folded;
      at += cluster.length;
      copied = at;
    }
    return text + source.slice(copied);
  };
}

function foldWith(foldCluster: (cluster: string) => string, source: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const clusters = new RegExp(CLUSTER);
  for (let at = 0; at < source.length; ) {
    const cluster = standsAlone(source, at)
      ? (source[at] as string)
      : clusterAt(clusters, source, at);
    const folded = foldCluster(cluster);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(at + cluster.length);
    }
    at += cluster.length;
  }
  return { source, text, starts: new Uint32Array(starts), ends: new Uint32Array(ends) };
}

function clusterAt(clusters: RegExp, source: string, at: number): string {
  clusters.lastIndex = at;
  return clusters.exec(source)?.[0] ?? '';
}

/**
 * Whether a unit is followed by what begins a cluster, so that it is the last of one: nearly
 * everywhere, and known without an expression.
 */
function standsAlone(source: string, at: number): boolean {
  const next = source.charCodeAt(at + 1);
  return isHanUnit(next) || next < 0x300 || next === 0xff0c || next === 0x3002;
}

function isHanUnit(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Unified Han of the basic plane is in normal form already, and is nearly all of the text. */
function isPlainHan(cluster: string): boolean {
  return cluster.length === 1 && isHanUnit(cluster.charCodeAt(0));
}

/** What clusters fold to, each unit by itself once: marks and letters are few and recur. */
function clusterFold(table: FoldTable): (cluster: string) => string {
  const characters = new Map([...ALIKE, ...decodeFoldTable(table)]);
  const known = new Map<string, string>();
  return (cluster) => {
    let folded = known.get(cluster);
    if (folded === undefined) {
      folded = foldAnew(characters, cluster);
      if (cluster.length === 1) known.set(cluster, folded);
    }
    return folded;
  };
}

function foldAnew(characters: ReadonlyMap<string, string>, cluster: string): string {
  if (isPlainHan(cluster)) return characters.get(cluster) ?? cluster;
  const plain = cluster.normalize('NFKC').toLowerCase().replace(DROPPED, '');
  let folded = '';
  for (const char of withoutAccents(plain)) folded += characters.get(char) ?? char;
  return folded;
}

function withoutAccents(plain: string): string {
  const apart = plain.normalize('NFD');
  return MARKED_LATIN.test(apart) ? apart.replaceAll(/\p{M}/gu, '') : plain;
}
