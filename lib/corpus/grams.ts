import type { AsPlainObject } from 'minisearch';
import type { FoldedText } from '@/lib/text/folded-text';
import { INDEX_FIELDS } from './load-index';

/** Name of the field that holds the grams. */
export const GRAMS = 'grams';

/** Keeps a pair apart from the word of the same characters; no text has it. */
const MARK = '\u0001';

/** So many times an occurrence in a title counts among the grams. */
const TITLE_COUNT = 2;

/**
 * A gram that more than this share of the documents holds tells next to nothing and has the longest
 * list of all; in a handful of documents every gram counts.
 */
const TELLING_SHARE = 0.25;
const FEW = 8;

const RUN = /[\p{Script=Han}〇々]+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /\p{Script=Han}|[〇々]/u;

export interface Gram {
  /** As a term of the index. */
  readonly gram: string;
  /** In characters; a Latin or digit run counts as two. */
  readonly length: 1 | 2;
}

/** The characters and pairs of neighbouring characters of a folded text, Latin and digit runs whole. */
export function* gramsOf(folded: string): Generator<Gram> {
  for (const [run] of folded.matchAll(RUN)) {
    if (!HAN.test(run)) {
      yield { gram: MARK + run, length: 2 };
      continue;
    }
    let before = '';
    for (const char of run) {
      yield { gram: MARK + char, length: 1 };
      if (before !== '') yield { gram: MARK + before + char, length: 2 };
      before = char;
    }
  }
}

/** The index with a further field of grams over the texts, in the order of the documents. */
export function addGrams(
  plain: AsPlainObject,
  texts: readonly { readonly title: FoldedText; readonly body: FoldedText }[],
): AsPlainObject {
  const field = INDEX_FIELDS.length;
  const postings = new Map<string, Record<string, number>>();
  const lengths = texts.map(({ title, body }, id) => {
    let length = 0;
    for (const [text, count] of [
      [title.text, TITLE_COUNT],
      [body.text, 1],
    ] as const) {
      for (const { gram } of gramsOf(text)) {
        const documents = postings.get(gram) ?? {};
        documents[id] = (documents[id] ?? 0) + count;
        postings.set(gram, documents);
        length += count;
      }
    }
    return length;
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const most = Math.max(FEW, texts.length * TELLING_SHARE);
  return {
    ...plain,
    fieldIds: { ...plain.fieldIds, [GRAMS]: field },
    fieldLength: Object.fromEntries(
      lengths.map((length, id) => [id, [...(plain.fieldLength[id] ?? []), length]]),
    ),
    averageFieldLength: [...plain.averageFieldLength, total / (texts.length || 1)],
    index: [
      ...plain.index,
      ...[...postings]
        .filter(([, documents]) => Object.keys(documents).length <= most)
        .map(([gram, documents]): AsPlainObject['index'][number] => [gram, { [field]: documents }]),
    ],
  };
}
