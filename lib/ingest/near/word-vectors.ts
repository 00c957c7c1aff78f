import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/**
 * Words with their directions in a space of meaning, so that the cosine between two words tells how
 * near they are. Components are whole multiples of one step: at equal size many coarse components
 * keep far more of the cosines than few fine ones (DESIGN.md, Words near in meaning).
 */
export interface WordVectors {
  readonly words: readonly string[];
  /** Components a word, the most telling first. */
  readonly dimensions: number;
  /** In steps, from -8 to 7; those of a word stand together. */
  readonly components: Int8Array;
  /** Where words and vectors come from, and under which licence. */
  readonly source: string;
}

const MAGIC = 'HLWV1\n';
const LEAST = -8;
/** Words whose components stay in the processor's cache while they are put together. */
const WORDS_AT_ONCE = 512;

/**
 * One file: the magic, a line of JSON, and two parts compressed with brotli: words, a line each,
 * and components, two a byte, all first components before all second ones.
 */
export function encodeWordVectors(vectors: WordVectors): Buffer {
  const { words, dimensions, components, source } = vectors;
  const nibbles = Buffer.alloc(Math.ceil((words.length * dimensions) / 2));
  for (let at = 0; at < words.length * dimensions; at++) {
    const word = at % words.length;
    const value = components[word * dimensions + Math.floor(at / words.length)] ?? 0;
    nibbles[at >> 1] = (nibbles[at >> 1] ?? 0) | ((value - LEAST) << (at % 2 === 0 ? 4 : 0));
  }
  const parts = [Buffer.from(words.join('\n')), nibbles].map((part) =>
    brotliCompressSync(part, {
      params: {
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: part.length,
      },
    }),
  );
  const head = {
    source,
    count: words.length,
    dimensions,
    bytes: parts.map(({ length }) => length),
  };
  return Buffer.concat([Buffer.from(`${MAGIC}${JSON.stringify(head)}\n`), ...parts]);
}

/** @throws Error when the bytes are no such file, or a part of one */
export function decodeWordVectors(file: Uint8Array): WordVectors {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const start = bytes.subarray(0, MAGIC.length).toString();
  if (start !== MAGIC) throw new Error(`Expected word vectors (${MAGIC.trim()}), got ${start}`);
  const end = bytes.indexOf('\n', MAGIC.length);
  const head = JSON.parse(bytes.subarray(MAGIC.length, end).toString()) as {
    source: string;
    count: number;
    dimensions: number;
    bytes: [number, number];
  };
  const expected = end + 1 + head.bytes[0] + head.bytes[1];
  if (bytes.length !== expected) {
    throw new Error(`Expected word vectors of ${expected} bytes, got ${bytes.length}`);
  }
  const middle = end + 1 + head.bytes[0];
  const words = brotliDecompressSync(bytes.subarray(end + 1, middle))
    .toString()
    .split('\n');
  const nibbles = brotliDecompressSync(bytes.subarray(middle));
  const { count, dimensions, source } = head;
  const components = new Int8Array(count * dimensions);
  for (let first = 0; first < count; first += WORDS_AT_ONCE) {
    const last = Math.min(count, first + WORDS_AT_ONCE);
    for (let component = 0; component < dimensions; component++) {
      let at = component * count + first;
      for (let word = first; word < last; word++, at++) {
        const pair = nibbles[at >> 1] as number;
        components[word * dimensions + component] =
          ((at & 1) === 0 ? pair >> 4 : pair & 15) + LEAST;
      }
    }
  }
  return { words, dimensions, components, source };
}
