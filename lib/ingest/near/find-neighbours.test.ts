import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuildCache } from '@/lib/ingest/cache/build-cache';
import { MOST_NEIGHBOURS, startNeighbours } from './find-neighbours';
import type { WordVectors } from './word-vectors';

/** Words in the plane of two axes, at these angles in degrees. */
function wordsAt(angles: Record<string, number>): WordVectors {
  const words = Object.keys(angles);
  const dimensions = 384;
  const components = new Int8Array(words.length * dimensions);
  words.forEach((word, row) => {
    const angle = ((angles[word] ?? 0) * Math.PI) / 180;
    components[row * dimensions] = Math.round(7 * Math.cos(angle));
    components[row * dimensions + 1] = Math.round(7 * Math.sin(angle));
  });
  return { words, dimensions, components, source: 'tests' };
}

/** The neighbours of each word that has any. */
function neighboursOf(vectors: WordVectors, ...others: [Set<string>, number, BuildCache?]) {
  const { counts, rows, closeness } = startNeighbours(vectors, ...others)();
  const all = vectors.words.map((word, row) => {
    const places = Array.from({ length: counts[row] ?? 0 }, (_, at) => row * MOST_NEIGHBOURS + at);
    const near = places.map((at) => ({
      word: vectors.words[rows[at] ?? -1],
      closeness: closeness[at] ?? -1,
    }));
    return [word, near] as const;
  });
  return new Map(all.filter(([, near]) => near.length > 0));
}

describe('startNeighbours', () => {
  const vectors = wordsAt({ 防洪: 0, 防汛: 15, 堤防: 45, 足球: 90, 台球: 100 });

  it('gives the wanted words that are near enough, nearest first and never the word itself', () => {
    const found = neighboursOf(vectors, new Set(['防汛', '堤防', '足球', '台球']), 0.5);
    expect(found.get('防洪')?.map(({ word }) => word)).toEqual(['防汛', '堤防']);
    expect(found.get('足球')?.map(({ word }) => word)).toEqual(['台球', '堤防']);
    expect(found.get('防洪')?.every(({ closeness }) => closeness >= 0.5 && closeness <= 1)).toBe(
      true,
    );
  });

  it('asks what else a word is near to where another only shares a character with it', () => {
    const around = (angle: number, name: string) =>
      Array.from({ length: 10 }, (_, at) => [`${name}${at}`, angle + at] as const);
    const ofVisits = around(-60, '会');
    const ofComplaints = around(60, '诉');
    const alike = wordsAt({
      出访: 0,
      信访: 58,
      上访: 116,
      ...Object.fromEntries([...ofVisits, ...ofComplaints]),
    });
    const targets = new Set(['信访', ...[...ofVisits, ...ofComplaints].map(([word]) => word)]);
    const closenessOf = (word: string) =>
      neighboursOf(alike, targets, -9)
        .get(word)
        ?.find((one) => one.word === '信访')?.closeness;
    expect(closenessOf('上访')).toBeGreaterThan(0.5);
    expect(closenessOf('出访') ?? 0).toBeLessThan(0.5);
  });

  it('knows nothing of words without a direction', () => {
    const found = neighboursOf(vectors, new Set(['抗旱', '防汛']), 0.5);
    expect(found.has('抗旱')).toBe(false);
    expect(found.get('堤防')?.map(({ word }) => word)).toEqual(['防汛']);
    expect(neighboursOf(vectors, new Set(), 0)).toEqual(new Map());
  });

  it('finds the same with what earlier builds found among other words', () => {
    const angles = fc.uniqueArray(fc.nat(359), { minLength: 60, maxLength: 120 });
    fc.assert(
      fc.property(angles, fc.infiniteStream(fc.nat(9)), (all, stream) => {
        const vectors = wordsAt(Object.fromEntries(all.map((angle) => [`词${angle}`, angle])));
        const places = all.map((_, at) => ({ word: `词${all[at]}`, digit: stream.next().value }));
        const targets = (without: number) =>
          new Set(places.flatMap(({ word, digit }) => (digit === without ? [] : [word])));
        const kept = new Map<string, Buffer>();
        const cache: BuildCache = {
          read: (name) => kept.get(name) ?? null,
          write: (name, _, content) => kept.set(name, Buffer.concat(content)),
        };
        for (const without of [0, 1, 2]) {
          const expected = neighboursOf(vectors, targets(without), 0.1);
          expect(neighboursOf(vectors, targets(without), 0.1, cache)).toEqual(expected);
        }
      }),
      { numRuns: 30 },
    );
  });
});
