import type { Neighbour } from '@/lib/domain/neighbour';

/** The neighbours of words, best first. */
export type NearWords = ReadonlyMap<string, readonly Neighbour[]>;

/** A block has about so many bytes, some 1 KB when compressed: a query loads up to four. */
const BLOCK_BYTES = 2500;
/** Files beside the others in a folder that a person may have to look at. */
const MOST_BLOCKS = 1024;

/**
 * In which of the blocks a word lies: by its first two characters, so that the words which begin at
 * one place of a query lie together.
 */
export function nearBlockOf(word: string, blocks: number): number {
  let hash = 0x811c9dc5;
  for (const char of [...word].slice(0, 2).join('')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  // The lowest bits of this hash alone are far from even.
  return ((hash ^ (hash >>> 15)) >>> 0) & (blocks - 1);
}

/**
 * Near words as the texts of blocks: JSON, word to neighbours, each with its closeness in per cent,
 * `=` for 1: `{"防洪":"防汛= 堤防60"}`. Their number is a power of two; none for no words.
 */
export function encodeNearWords(words: NearWords): string[] {
  const rows = [...words].map(([word, neighbours]): [string, string] => [
    word,
    neighbours.map(({ word: near, closeness }) => near + toPercent(closeness)).join(' '),
  ]);
  if (rows.length === 0) return [];
  const bytes = new TextEncoder().encode(JSON.stringify(rows)).length;
  let count = 1;
  while (count < MOST_BLOCKS && count * BLOCK_BYTES < bytes) count *= 2;
  const blocks = Array.from({ length: count }, (): Record<string, string> => ({}));
  for (const [word, text] of rows.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const block = blocks[nearBlockOf(word, count)];
    if (block) block[word] = text;
  }
  return blocks.map((block) => JSON.stringify(block));
}

/** The way back, of one block. @throws SyntaxError when the text is no JSON */
export function decodeNearBlock(text: string): NearWords {
  const rows = Object.entries(JSON.parse(text) as Record<string, string>);
  return new Map(
    rows.map(([word, neighbours]) => [word, neighbours.split(' ').flatMap(toNeighbour)]),
  );
}

function toPercent(closeness: number): string {
  return closeness >= 1 ? '=' : String(Math.max(10, Math.min(99, Math.round(closeness * 100))));
}

function toNeighbour(text: string): Neighbour[] {
  const [, word, percent] = /^(.+?)(=|\d\d)$/u.exec(text) ?? [];
  if (word === undefined || percent === undefined) return [];
  return [{ word, closeness: percent === '=' ? 1 : Number(percent) / 100 }];
}
