import type { Neighbour } from '@/lib/domain/neighbour';

/** The neighbours of a word, best first. */
export type NearRow = readonly [word: string, near: readonly Neighbour[]];
/** Those of several words. */
export type NearWords = ReadonlyMap<string, readonly Neighbour[]>;

/** A block has about so many bytes, half of that when compressed. */
const BLOCK_BYTES = 1_000;
/** More files are a burden to whoever copies the site. */
const MOST_BLOCKS = 4096;

/** Blocks are loaded for so many places of a query, and none is larger as it travels: 5 KB in all. */
export const MOST_PLACES = 4;
export const LARGEST_BLOCK = 1_250;

/**
 * In which of the blocks a word lies: by its first two characters, so that the words which begin at
 * one place of a query lie together.
 */
export function nearBlockOf(word: string, blocks: number): number {
  let hash = 0x811c9dc5;
  let characters = 0;
  for (const char of word) {
    if (++characters > 2) break;
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  // The lowest bits of this hash alone are far from even.
  return ((hash ^ (hash >>> 15)) >>> 0) & (blocks - 1);
}

/**
 * Near words as the texts of blocks: JSON, word to neighbours, each with its closeness in per cent,
 * `=` for 1: `{"防洪":"防汛= 堤防60"}`. Their number is a power of two; none for no words.
 *
 * @param words each once; they are many, and none is held longer than it takes to write it
 * @param publish takes a block as it is, then ever smaller ones, each without the farthest neighbours of
 * the one before, which follow from that alone
 */
export function encodeNearWords<Published>(
  words: Iterable<NearRow>,
  publish: (whole: string, smaller: Iterable<string>) => Published,
): Published[] {
  let bytes = 2;
  const rows = Array.from(words, ([word, near]): Row => {
    const text = encodeRow(word, near);
    bytes += 1 + bytesOf(text);
    return { word, text };
  });
  if (rows.length === 0) return [];
  let count = 1;
  while (count < MOST_BLOCKS && count * BLOCK_BYTES < bytes) count *= 2;
  const blocks = Array.from({ length: count }, (): Row[] => []);
  for (const row of rows) blocks[nearBlockOf(row.word, count)]?.push(row);
  return blocks.map((block) => {
    const sorted = block.sort((a, b) => (a.word < b.word ? -1 : 1));
    const whole = `{${sorted.map(({ text }) => text).join(',')}}`;
    return publish(whole, smallerThan(whole));
  });
}

function* smallerThan(block: string): Iterable<string> {
  let kept = decodeNearBlock(block);
  while (kept.size > 0) {
    kept = withoutFarthest(kept);
    yield `{${Array.from(kept, ([word, near]) => encodeRow(word, near)).join(',')}}`;
  }
}

/** A word as it stands in its block. */
interface Row {
  readonly word: string;
  readonly text: string;
}

function encodeRow(word: string, near: readonly Neighbour[]): string {
  let row = '';
  for (const { word: other, closeness } of near) {
    row += `${row === '' ? '' : ' '}${other}${toPercent(closeness)}`;
  }
  return `${JSON.stringify(word)}:${JSON.stringify(row)}`;
}

/** As UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Half of a pair is half of four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit & 0xf800) !== 0xd800 ? 2 : 1;
  }
  return bytes;
}

/** Without a twentieth of the neighbours: the last ones of the longest lists, the farthest first. */
function withoutFarthest(words: NearWords): NearWords {
  const all = [...words.values()].flatMap((near) => near.map((one, rank) => ({ one, rank })));
  all.sort((a, b) => b.rank - a.rank || a.one.closeness - b.one.closeness);
  const dropped = new Set(all.slice(0, Math.ceil(all.length / 20)).map(({ one }) => one));
  const kept = [...words].map(
    ([word, near]) => [word, near.filter((one) => !dropped.has(one))] as const,
  );
  return new Map(kept.filter(([, near]) => near.length > 0));
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
