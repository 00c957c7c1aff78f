import { openPacked, unreadable } from '@/lib/ingest/sources/packed/packed-file';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { SourceReader, TextSource } from '@/lib/ingest/sources/source-reader';
import { docxLines } from './docx-lines';
import { ListCounter, readNumbering } from './docx-numbering';
import { readStyles } from './docx-styles';

/**
 * Documents of Word and WPS: the text, notes at its end; headings by style, tables, alignment, and
 * the numbers that lists print. Heads and feet of pages are no part of it.
 */
export const docxReader: SourceReader = {
  endings: ['.docx', '.docm'],
  read: (file) => readDocx(file.name, file.bytes()),
};

const DOCUMENT = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const PARTS = new Set([DOCUMENT, 'word/styles.xml', 'word/numbering.xml', ...NOTES]);

function readDocx(name: string, bytes: Uint8Array): TextSource {
  const packed = openPacked(bytes, (path) => PARTS.has(path));
  const document = packed?.text(DOCUMENT) ?? null;
  const refused: TextSource = {
    kind: 'lines',
    lines: [],
    problems: [unreadable(name, bytes, '.docx')],
  };
  if (!packed || document === null) return refused;
  const styleOf = readStyles(packed.text('word/styles.xml'));
  const lists = new ListCounter(readNumbering(packed.text('word/numbering.xml')));
  const lines = docxLines(document, styleOf, lists);
  if (lines === null) return refused;
  for (const path of NOTES) {
    const notes = packed.text(path);
    if (notes !== null) lines.push(...notesAfter(docxLines(notes, styleOf, lists) ?? [], lines));
  }
  if (lines.some(({ text }) => text.trim() !== '')) return { kind: 'lines', lines, problems: [] };
  const problem = {
    file: name,
    line: null,
    severity: 'error' as const,
    expected: '有文字的 .docx 文件',
    found: '里面没有文字（可能只有图片）',
    remedy: '图片里的文字请先做文字识别，把识别出来的文字放进来',
  };
  return { kind: 'lines', lines: [], problems: [problem] };
}

function notesAfter(notes: readonly SourceLine[], lines: readonly SourceLine[]): SourceLine[] {
  const last = lines.at(-1)?.number ?? 0;
  return notes
    .filter(({ text }) => text.trim() !== '')
    .map((line, at) => ({ ...line, number: last + 1 + at }));
}
