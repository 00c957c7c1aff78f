import { pinyin } from 'pinyin-pro';
import { type BuildCache, NO_CACHE } from '@/lib/ingest/cache/build-cache';
import { HAN_RUN, isHan } from '@/lib/text/han';
import type { ReadingTable } from '@/lib/text/readings';
import { commonCharacters } from './common-characters';

const KEPT_AS = 'tables/readings';

/**
 * The readings of the characters of `texts`, each as pinyin-pro reads it there (so that 重庆 is
 * chongqing and never zhongqing), and of the other common characters that share a syllable with
 * them: somebody may type these in their place.
 *
 * @param texts folded
 */
export function buildReadingTable(texts: Iterable<string>): ReadingTable {
  const table = new Map<string, Set<string>>();
  const known = new Set<string>();
  for (const text of texts) {
    for (const [run] of text.matchAll(HAN_RUN)) {
      const syllables = pinyin(run, { type: 'array', toneType: 'none', v: true });
      [...run].forEach((char, at) => {
        const syllable = syllables[at] ?? '';
        if (!/^[a-z]+$/.test(syllable)) return;
        known.add(char);
        table.set(syllable, (table.get(syllable) ?? new Set()).add(char));
      });
    }
  }
  for (const char of commonCharacters()) {
    if (known.has(char)) continue;
    for (const syllable of readingsOf(char)) table.get(syllable)?.add(char);
  }
  return Object.fromEntries(
    [...table]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([syllable, characters]) => [syllable, [...characters].sort().join('')]),
  );
}

/**
 * The readings of common characters and of those that begin `terms`, each with all it has: cheaper
 * than reading all the texts of a large collection. Of a syllable the characters that begin most
 * terms come first, since not all of them can be asked for.
 *
 * @param cache has what characters are read as, which takes half a second to find
 */
export function buildCharacterTable(terms: Iterable<string>, cache = NO_CACHE): ReadingTable {
  const begun = new Map(commonCharacters().map((char) => [char, 0]));
  for (const term of terms) {
    const first = String.fromCodePoint(term.codePointAt(0) ?? 0);
    if (isHan(first)) begun.set(first, (begun.get(first) ?? 0) + 1);
  }
  const characters = [...begun].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const readings = keptReadings(
    characters.map(([char]) => char),
    cache,
  );
  const table = new Map<string, string>();
  for (const [char] of characters) {
    for (const syllable of readings.get(char) ?? []) {
      table.set(syllable, (table.get(syllable) ?? '') + char);
    }
  }
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function keptReadings(
  characters: readonly string[],
  cache: BuildCache,
): ReadonlyMap<string, readonly string[]> {
  const kept = cache.read(KEPT_AS, '');
  const readings = new Map<string, readonly string[]>(
    kept === null ? [] : (JSON.parse(kept.toString()) as [string, string[]][]),
  );
  const added = characters.filter((char) => !readings.has(char));
  for (const char of added) readings.set(char, [...readingsOf(char)]);
  if (added.length > 0) cache.write(KEPT_AS, '', [Buffer.from(JSON.stringify([...readings]))]);
  return readings;
}

function readingsOf(char: string): Set<string> {
  const readings = pinyin(char, { type: 'array', toneType: 'none', v: true, multiple: true });
  return new Set(readings.filter((syllable) => /^[a-z]+$/.test(syllable)));
}
