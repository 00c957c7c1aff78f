import { parse, YAMLError } from 'yaml';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { type RawRecord, recordEntries } from '@/lib/ingest/sources/records/record-entries';
import { meaningOf } from '@/lib/ingest/sources/records/record-keys';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { Source, SourceReader } from '@/lib/ingest/sources/source-reader';
import { readTextLines } from '@/lib/ingest/sources/text-reader';
import { markdownLines } from './markdown-lines';

/**
 * Markdown. A file with front matter is a record, whose text stands below it; so systems that make
 * sites keep their pages. Without, it is running text.
 */
export const markdownReader: SourceReader = {
  endings: ['.md', '.markdown'],
  read: (file) => readMarkdown(file.name, file.bytes()),
};

function readMarkdown(file: string, bytes: Uint8Array): Source {
  const { lines, problems } = readTextLines(file, bytes);
  const end = frontMatterEnd(lines);
  if (end === null) return { kind: 'lines', lines: markdownLines(lines), problems };
  const below = markdownLines(lines.slice(end + 1));
  const head = parseHead(lines.slice(1, end));
  if (head instanceof YAMLError) {
    const line = (head.linePos?.[0].line ?? 1) + 1;
    return { kind: 'lines', lines: [], problems: [badHead(file, line)] };
  }
  // Marks of an editor below it cut the text into items of their own.
  const isMarked = below.some(({ text, heading }, at) => {
    const next = below.slice(at + 1).find((line) => line.text.trim() !== '');
    return heading === 2 && text !== '' && /^日期[：:]/u.test(next?.text ?? '');
  });
  if (!statesItem(head) || isMarked) return { kind: 'lines', lines: below, problems };
  const text = below.filter((line) => line.text.trim() !== '' && !line.isFurniture);
  const raw: RawRecord = isDraft(head)
    ? { problem: draft(file) }
    : { line: 1, value: head, below: text };
  return { kind: 'records', entries: recordEntries(file, [raw]) };
}

/** Index of the line that closes it, or null where there is none. */
function frontMatterEnd(lines: readonly SourceLine[]): number | null {
  if (lines[0]?.text.trimEnd() !== '---') return null;
  const end = lines.findIndex(({ text }, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  const head = lines.slice(1, end);
  return end > 0 && head.some(({ text }) => /^[^\s:#][^:]*:(?:\s|$)/u.test(text)) ? end : null;
}

function parseHead(lines: readonly SourceLine[]): object | YAMLError {
  try {
    const head: unknown = parse(lines.map(({ text }) => text).join('\n'), { maxAliasCount: 0 });
    return typeof head === 'object' && head !== null ? head : {};
  } catch (error) {
    if (error instanceof YAMLError) return error;
    if (error instanceof ReferenceError) return {};
    throw error;
  }
}

function statesItem(head: object): boolean {
  return Object.keys(head).some((key) => /^(?:title|date)$/.test(String(meaningOf(key)?.meaning)));
}

function isDraft(head: object): boolean {
  const values = new Map<string, unknown>(Object.entries(head));
  return values.get('draft') === true || values.get('published') === false;
}

function draft(file: string): IngestProblem {
  return {
    file,
    line: 1,
    severity: 'omitted',
    expected: '要发布的文件',
    found: '开头写明是草稿（draft: true 或 published: false）',
    remedy: '要发布的，删去这一行',
  };
}

function badHead(file: string, line: number): IngestProblem {
  return {
    file,
    line,
    severity: 'error',
    expected: '开头两行“---”之间一行一项，例如“title: 标题”',
    found: '这里不合 YAML 的写法',
    remedy: '改正这一行：冒号后面空一格，含冒号或引号的值整个加上引号',
  };
}
