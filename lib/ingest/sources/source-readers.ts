import { docxReader } from './docx/docx-reader';
import { htmlReader } from './html/html-reader';
import { markdownReader } from './markdown/markdown-reader';
import { ofdReader } from './ofd/ofd-reader';
import { pdfReader } from './pdf/pdf-reader';
import { jsonLinesReader } from './records/json-lines-reader';
import { jsonReader } from './records/json-reader';
import { tableReader } from './records/table-reader';
import { xmlReader } from './records/xml-reader';
import type { SourceReader } from './source-reader';
import { textReader } from './text-reader';

const READERS: readonly SourceReader[] = [
  textReader,
  markdownReader,
  docxReader,
  pdfReader,
  ofdReader,
  htmlReader,
  jsonReader,
  jsonLinesReader,
  tableReader,
  xmlReader,
];

/** All endings that are read, for messages. */
export const READ_ENDINGS: readonly string[] = READERS.flatMap(({ endings }) => endings);

/** The reader for a file of this name, or null for a kind that none of them knows. */
export function readerOf(name: string): SourceReader | null {
  const lower = name.toLowerCase();
  return READERS.find(({ endings }) => endings.some((end) => lower.endsWith(end))) ?? null;
}
