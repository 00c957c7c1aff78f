import { decodeSource } from '@/lib/ingest/sources/decode-source';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { SourceReader, TextSource } from '@/lib/ingest/sources/source-reader';
import type { Stated } from '@/lib/ingest/sources/stated';
import { htmlLines } from './html-lines';
import { htmlStated } from './html-stated';
import { parseHtml } from './html-tree';
import { type KeptArticle, keptArticle } from './newspaper-article';

/** What a server's template leaves in a page that was never served: <%@ page …%>. */
const SCRIPTLET = /<%[\s\S]*?%>/gu;

/** A page as a browser saves it. */
export const htmlReader: SourceReader = {
  endings: ['.html', '.htm', '.xhtml'],
  read: (file) => readHtml(file.name, file.bytes()),
};

function readHtml(name: string, bytes: Uint8Array): TextSource {
  const { text, problems } = decodeSource(name, bytes);
  if (text === null) return { kind: 'lines', lines: [], problems };
  const document = parseHtml(text.replace(SCRIPTLET, ''));
  const stated = withKept(htmlStated(document), keptArticle(text));
  const lines = withTitle(htmlLines(document), stated?.title ?? null);
  if (lines.length > 0) return { kind: 'lines', lines, problems, ...(stated && { stated }) };
  const problem = {
    file: name,
    line: null,
    severity: 'error' as const,
    expected: '有正文的网页',
    found: '网页里没有文字（正文可能要联网才显示）',
    remedy: '在浏览器里打开原网页，等正文显示出来，全选复制，存成 .txt 再放进来',
  };
  return { kind: 'lines', lines: [], problems: [problem] };
}

/** What a newspaper's system keeps of an article is surer than what its page says to all. */
function withKept(stated: Stated | null, kept: KeptArticle | null): Stated | null {
  if (kept === null) return stated;
  const nothing = { id: null, subsection: null, page: null, issue: null, fields: [] };
  return {
    ...(stated ?? nothing),
    title: kept.title ?? stated?.title ?? null,
    date: kept.date ?? stated?.date ?? null,
    section: kept.section ?? stated?.section ?? null,
  };
}

/** Many pages print their title in an element that says nothing: then it is a heading, too. */
function withTitle(lines: readonly SourceLine[], title: string | null): readonly SourceLine[] {
  const bare = (text: string) => text.replace(/\s+/gu, '');
  if (title === null || lines.some(({ heading }) => heading === 1)) return lines;
  const at = lines.findIndex(({ text, isFurniture }) => !isFurniture && bare(text) === bare(title));
  return lines.map((line, index) => (index === at ? { ...line, heading: 1 } : line));
}
