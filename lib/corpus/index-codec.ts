import type { AsPlainObject } from 'minisearch';
import { INDEX_FIELDS } from './index-options';

/**
 * A MiniSearch index as it travels. MiniSearch's own JSON names every document and field of every
 * posting; here a posting list is the gaps between document numbers. On the first issue that is
 * 22 KB gzipped instead of 32.
 */
interface EncodedIndex {
  readonly documents: number;
  readonly averageFieldLength: readonly number[];
  /** Per document, the number of terms in each field. */
  readonly fieldLengths: readonly (readonly number[])[];
  /** Parted by spaces. */
  readonly terms: string;
  /**
   * Per field, for each term in order and parted by `;`, its documents parted by `,`: the gap to
   * the document before in base 36, and behind `:` the occurrences where there are several.
   */
  readonly postings: readonly string[];
}

type Postings = Record<string, Record<string, number>>;

/**
 * Terms with like posting lists stand together, which compresses best; equal indexes give equal
 * texts. Documents must be numbered from 0 without gaps, as `buildIndex` does.
 *
 * @throws Error when they are not
 */
export function encodeIndex(plain: AsPlainObject): string {
  for (let id = 0; id < plain.documentCount; id++) {
    if (plain.documentIds[String(id)] !== id) {
      throw new Error(`Expected documents 0..${plain.documentCount - 1}, found no ${id}`);
    }
  }
  const fields = INDEX_FIELDS.map((name) => String(plain.fieldIds[name]));
  const rows = plain.index
    .map(([term, byField]) => ({
      term,
      lists: fields.map((field) => encodePostings((byField as Postings)[field] ?? {})),
    }))
    .sort((a, b) => compare(a.lists.join(';'), b.lists.join(';')) || compare(a.term, b.term));
  const encoded: EncodedIndex = {
    documents: plain.documentCount,
    averageFieldLength: plain.averageFieldLength,
    fieldLengths: Array.from(
      { length: plain.documentCount },
      (_, id) => plain.fieldLength[String(id)] ?? [],
    ),
    terms: rows.map((row) => row.term).join(' '),
    postings: fields.map((_, at) => rows.map((row) => row.lists[at] ?? '').join(';')),
  };
  return JSON.stringify(encoded);
}

/** The way back: what `MiniSearch.loadJS` takes. */
export function decodeIndex(text: string): AsPlainObject {
  const encoded = JSON.parse(text) as EncodedIndex;
  const lists = encoded.postings.map((field) => field.split(';'));
  const terms = encoded.terms === '' ? [] : encoded.terms.split(' ');
  return {
    documentCount: encoded.documents,
    nextId: encoded.documents,
    documentIds: Object.fromEntries(encoded.fieldLengths.map((_, id) => [id, id])),
    fieldIds: Object.fromEntries(INDEX_FIELDS.map((name, field) => [name, field])),
    fieldLength: Object.fromEntries(encoded.fieldLengths.map((lengths, id) => [id, [...lengths]])),
    averageFieldLength: [...encoded.averageFieldLength],
    storedFields: {},
    dirtCount: 0,
    index: terms.map((term, row) => [term, decodeRow(lists, row)]),
    serializationVersion: 2,
  };
}

function encodePostings(occurrences: Record<string, number>): string {
  let before = 0;
  return Object.keys(occurrences)
    .map(Number)
    .sort((a, b) => a - b)
    .map((id) => {
      const gap = (id - before).toString(36);
      before = id;
      const count = occurrences[String(id)] ?? 1;
      return count === 1 ? gap : `${gap}:${count.toString(36)}`;
    })
    .join(',');
}

function decodeRow(lists: readonly string[][], row: number): Postings {
  const postings: Postings = {};
  lists.forEach((field, at) => {
    const list = field[row];
    if (!list) return;
    let id = 0;
    const occurrences: Record<string, number> = {};
    for (const posting of list.split(',')) {
      const [gap = '0', count = '1'] = posting.split(':');
      id += Number.parseInt(gap, 36);
      occurrences[id] = Number.parseInt(count, 36);
    }
    postings[at] = occurrences;
  });
  return postings;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
