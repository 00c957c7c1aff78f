import type { TextPart } from '@/lib/ingest/roles/assign-text-roles';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import type { SourceLine } from '@/lib/ingest/sources/source-line';

/** First line of a text of which every line says what it is. */
export const EXACT = '〔标明〕每行一段；改好后把这个文件放回原处';
export const NOTE = '标明说明';
/** Parts a section from its subsection. */
export const PATH_MARK = '›';
/** Before a title that the source does not have. */
export const DERIVED = '〔拟题〕';
/** Before a paragraph that begins like a mark. */
export const ESCAPE = '\\';

export const LIST = '- ';
export const SIGNATURE = '落款：';
export const CELL = '|';

/** The lines without the mark of signatures, which is no text; other marks are signs. */
export function withoutSignatureMarks(source: readonly SourceLine[]): SourceLine[] {
  return source.map((line) =>
    line.text.startsWith(SIGNATURE) ? { ...line, text: line.text.slice(SIGNATURE.length) } : line,
  );
}

/** A line as its mark says: `### 小标题`, `- 列表`, `| 单元 | 格 |`, `落款：`; else a paragraph. */
export function readExactLine(line: TextLine): TextPart {
  const { text, heading } = line;
  if (heading !== null) return { line, role: 'heading', level: heading - 2 };
  const without = (mark: string): TextLine => ({ ...line, text: text.slice(mark.length).trim() });
  if (text.startsWith(ESCAPE)) return { line: without(ESCAPE), role: 'paragraph' };
  if (text.startsWith(LIST)) return { line: without(LIST), role: 'list' };
  if (text.startsWith(SIGNATURE)) return { line: without(SIGNATURE), role: 'signature' };
  if (text.startsWith(CELL) && text.endsWith(CELL)) {
    const cells = text.slice(1, -1).split(/(?<!\\)\|/u);
    return { line, role: 'row', cells: cells.map((cell) => cell.replaceAll('\\|', '|').trim()) };
  }
  return { line, role: 'paragraph' };
}
