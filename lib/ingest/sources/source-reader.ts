import type { IngestProblem } from './ingest-problem';
import type { SourceFile } from './source-file';
import type { SourceLine } from './source-line';
import type { SourceRecord } from './source-record';
import type { Stated } from './stated';

/**
 * Reads one kind of file. A further kind is a further reader in `source-readers.ts`; what reads
 * the files and what is made of them know nothing of kinds.
 */
export interface SourceReader {
  /** Endings of the names of its files, in lower case and with the dot. */
  readonly endings: readonly string[];
  /**
   * What stands in a file, and what is wrong with it, in Chinese for editors. A fault of the text
   * is a problem and never thrown.
   */
  read(file: SourceFile): Source | Promise<Source>;
}

/** Running text, which some form has to cut into items, or records, which are items already. */
export type Source = TextSource | RecordSource;

export interface TextSource {
  readonly kind: 'lines';
  /** Empty where the file cannot be read: then a problem says why. */
  readonly lines: readonly SourceLine[];
  readonly problems: readonly IngestProblem[];
  /** What the file says of itself outside its text; it holds for the whole as one item. */
  readonly stated?: Stated;
}

export interface RecordSource {
  readonly kind: 'records';
  /** In the order of the file, one at a time. */
  readonly entries: Iterable<RecordEntry> | AsyncIterable<RecordEntry>;
}

/** A record, or what there is to say of one; a record with unusable fields gives both. */
export type RecordEntry = { readonly record: SourceRecord } | { readonly problem: IngestProblem };
