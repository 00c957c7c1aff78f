import { recordLinesReader } from './record-lines-reader';
import type { SourceReader } from './source-reader';
import { textReader } from './text-reader';

const READERS: readonly SourceReader[] = [textReader, recordLinesReader];

/** All endings that are read, for messages. */
export const READ_ENDINGS: readonly string[] = READERS.flatMap(({ endings }) => endings);

/** The reader for a file of this name, or null for a kind that none of them knows. */
export function readerOf(name: string): SourceReader | null {
  const lower = name.toLowerCase();
  return READERS.find(({ endings }) => endings.some((end) => lower.endsWith(end))) ?? null;
}
