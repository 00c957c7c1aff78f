import { pinyin } from 'pinyin-pro';
import { HAN_RUN } from '@/lib/text/han';
import type { ReadingTable } from '@/lib/text/readings';
import { commonCharacters } from './common-characters';

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
    const readings = pinyin(char, { type: 'array', toneType: 'none', v: true, multiple: true });
    for (const syllable of new Set(readings)) table.get(syllable)?.add(char);
  }
  return Object.fromEntries(
    [...table]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([syllable, characters]) => [syllable, [...characters].sort().join('')]),
  );
}
