import { decodeSource } from './decode-source';
import { splitLines } from './source-line';
import type { SourceReader, TextSource } from './source-reader';

/** Plain text, as a text editor saves it. */
export const textReader: SourceReader = {
  endings: ['.txt'],
  read: (file) => readTextLines(file.name, file.bytes()),
};

/** The numbered lines of a text in any encoding that `decodeSource` knows. */
export function readTextLines(name: string, bytes: Uint8Array): TextSource {
  const { text, problems } = decodeSource(name, bytes);
  return { kind: 'lines', lines: text === null ? [] : splitLines(text), problems };
}
