import type { SourceFile } from './source-file';
import type { RecordEntry, SourceReader, TextSource } from './source-reader';

/** For tests: a file out of its bytes, read in pieces of the same memory as files are. */
export function sampleFile(name: string, content: Uint8Array | string, pieces = 7): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    bytes: () => bytes,
    *chunks() {
      const buffer = new Uint8Array(pieces);
      for (let start = 0; start < bytes.length; start += pieces) {
        const piece = bytes.subarray(start, start + pieces);
        buffer.set(piece);
        yield buffer.subarray(0, piece.length);
      }
    },
  };
}

/** The entries of a file of records, parted into both kinds. */
export async function readEntries(reader: SourceReader, file: SourceFile) {
  const source = await reader.read(file);
  if (source.kind !== 'records') throw new Error('Expected records, got lines');
  const entries: RecordEntry[] = [];
  for await (const entry of source.entries) entries.push(entry);
  return {
    records: entries.flatMap((entry) => ('record' in entry ? [entry.record] : [])),
    problems: entries.flatMap((entry) => ('problem' in entry ? [entry.problem] : [])),
  };
}

/** The lines of a file of running text. */
export async function readText(reader: SourceReader, file: SourceFile): Promise<TextSource> {
  const source = await reader.read(file);
  if (source.kind !== 'lines') throw new Error('Expected lines, got records');
  return source;
}
