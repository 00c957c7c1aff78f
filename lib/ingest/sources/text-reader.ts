import { decodeSource } from './decode-source';
import type { IngestProblem } from './ingest-problem';
import { jsonReader } from './records/json-reader';
import { meaningOf } from './records/record-keys';
import { tableReader } from './records/table-reader';
import { type SourceLine, splitLines } from './source-line';
import type { SourceReader, TextSource } from './source-reader';

/** Plain text, as a text editor saves it; also records that a program saved under this name. */
export const textReader: SourceReader = {
  endings: ['.txt'],
  read: (file) => {
    const read = readTextLines(file.name, file.bytes());
    const opening = read.lines.find(({ text }) => text.trim() !== '')?.text.trim() ?? '';
    if (JSON_OPENING.test(opening)) return jsonReader.read(file);
    if (isTable(opening, read.lines)) return tableReader.read(file);
    if (!OF_PROGRAM.test(opening)) return read;
    return { ...read, problems: [...read.problems, ofProgram(file.name)] };
  },
};

/** Of an object, or of a list of them. */
const JSON_OPENING = /^\[?\s*\{\s*"[^"]{1,60}"\s*:|^[[{]$/u;
/** As Python shows a dictionary, or the mark-up of a page or a feed. */
const OF_PROGRAM = /^\[?\s*\{\s*'[^']{1,60}'\s*:|^<(?:\?xml|!doctype|html|rss)\b/iu;

/** A sheet that was pasted as text: names of columns, title and text among them, then as many cells a row. */
function isTable(opening: string, lines: readonly SourceLine[]): boolean {
  const names = opening.split('\t');
  const meanings = new Set(names.map((name) => meaningOf(name)?.meaning));
  if (!meanings.has('title') || !meanings.has('text')) return false;
  const rows = lines.filter(({ text }) => text.trim() !== '');
  return rows.length > 1 && rows.every(({ text }) => text.split('\t').length === names.length);
}

/** The numbered lines of a text in any encoding that `decodeSource` knows. */
export function readTextLines(name: string, bytes: Uint8Array): TextSource {
  const { text, problems } = decodeSource(name, bytes);
  return { kind: 'lines', lines: text === null ? [] : splitLines(text), problems };
}

function ofProgram(file: string): IngestProblem {
  return {
    file,
    line: 1,
    severity: 'warning',
    expected: '正文',
    found: '程序的数据，按正文收录了',
    remedy: '网页请存成 .html，其他数据请存成 JSON（.json、.jsonl）或 XML（.xml），再放进来',
  };
}
