import type { TextNames } from '@/lib/ingest/names/find-names';
import type { NumberedTerms, TermTable } from './term-table';

/** What is known of the words of an issue's items, in their order. */
export interface AnalysedIssue {
  /** By which a text is known again. */
  readonly hashes: readonly string[];
  readonly terms: TermTable;
  /** Of each item, of its title and then of its text. */
  readonly names: readonly (readonly TextNames[])[];
}

/** What comes before the numbers; JSON. */
interface Head {
  readonly hashes: readonly string[];
  readonly vocabulary: readonly string[];
  readonly names: AnalysedIssue['names'];
  /** Of each item, how many terms it has. */
  readonly sizes: readonly number[];
}

const WORD = 4;
const COLUMNS = ['terms', 'inTitle', 'inBody'] as const;

/** As bytes: the length of a head of JSON, the head, and of each item three columns of numbers. */
export function encodeIssue({ hashes, terms, names }: AnalysedIssue): Uint8Array[] {
  const sizes = terms.items.map((item) => item.terms.length);
  const head: Head = { hashes, vocabulary: terms.vocabulary, names, sizes };
  const text = Buffer.from(JSON.stringify(head));
  // Numbers begin where a number may.
  const padded = Buffer.concat([text, Buffer.alloc(-text.length & (WORD - 1), ' ')]);
  const numbers = terms.items.flatMap((item) => COLUMNS.map((column) => bytesOf(item[column])));
  return [bytesOf(Uint32Array.of(padded.length)), padded, ...numbers];
}

/** The way back. */
export function decodeIssue(content: Buffer): AnalysedIssue {
  // A copy, whose numbers begin where a number may.
  const bytes = new Uint8Array(content);
  const [length = 0] = new Uint32Array(bytes.buffer, 0, 1);
  const end = WORD + length;
  const head: Head = JSON.parse(content.toString('utf8', WORD, end));
  const numbers = new Uint32Array(bytes.buffer, end);
  let at = 0;
  const items = head.sizes.map((size): NumberedTerms => {
    const [terms, inTitle, inBody] = [0, 1, 2].map((column) =>
      numbers.subarray(at + column * size, at + (column + 1) * size),
    ) as [Uint32Array, Uint32Array, Uint32Array];
    at += COLUMNS.length * size;
    return { terms, inTitle, inBody };
  });
  const { hashes, vocabulary, names } = head;
  return { hashes, terms: { vocabulary, items }, names };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
