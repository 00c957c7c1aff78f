import { htmlLines } from '@/lib/ingest/sources/html/html-lines';
import { parseHtml } from '@/lib/ingest/sources/html/html-tree';
import type { SourceLine } from '@/lib/ingest/sources/source-line';

/** Chinese writers leave the blank behind the mark out. */
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|(?=[\p{Script=Han}《“（【]))(.*?)[ \t]*#*[ \t]*$/u;
/** A page number between hyphens is none. */
const ENTRY = /^(\s*)[-*+][ \t]+(?!\d+[ \t]*-\s*$)(\S.*)$/u;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const ROW = /^\s*\|(.*\|.*)\|\s*$/;
/** What a program took from a page, on one line: <p>…</p><p>…</p>. */
const HTML_BLOCK = /^\s*<(p|div|section|article)(?:\s[^<>]*)?>.*<\/\1>\s*$/i;
/** What writers and programs note for themselves; no reader of Markdown shows it. */
const COMMENT = /<!--.*?-->/gu;
const DELIMITERS = /^[\s:|-]+$/;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
};

/** Lines of Markdown without its marks: headings with their level, entries of lists, rows of tables; of HTML its lines. */
export function markdownLines(printed: readonly SourceLine[]): SourceLine[] {
  let isVerbatim = false;
  const lines = withoutComments(printed);
  return lines.flatMap((line, at): SourceLine | SourceLine[] => {
    const { text } = line;
    if (line.isFurniture) return line;
    if (FENCE.test(text)) {
      isVerbatim = !isVerbatim;
      return { ...line, isFurniture: true };
    }
    if (isVerbatim || text.trim() === '') return line;
    const [, marks, heading] = HEADING.exec(text) ?? [];
    if (marks !== undefined && heading !== undefined && heading !== '') {
      return { ...line, text: plain(heading), heading: marks.length };
    }
    if (/^ {0,3}=+\s*$/.test(text) && (lines[at - 1]?.text.trim() ?? '') !== '') {
      return { ...line, isFurniture: true };
    }
    if (/^ {0,3}=+\s*$/.test(lines[at + 1]?.text ?? '')) {
      return { ...line, text: plain(text.trim()), heading: 1 };
    }
    if (RULE.test(text)) return { ...line, isFurniture: true };
    if (HTML_BLOCK.test(text)) {
      return htmlLines(parseHtml(text)).map((one) => ({ ...one, number: line.number }));
    }
    const row = ROW.exec(text)?.[1];
    if (row !== undefined) return tableRow(line, row);
    const [, indent, entry] = ENTRY.exec(text) ?? [];
    if (entry !== undefined) {
      return { ...line, text: `${indent}${plain(entry)}`, isListItem: true };
    }
    return { ...line, text: plain(text.replace(/^ {0,3}>[ \t]?/, '')) };
  });
}

/** Comments within a line are left out; a line with nothing else, and those of one over lines, are furniture. */
function withoutComments(lines: readonly SourceLine[]): SourceLine[] {
  let isOpen = false;
  return lines.map((line) => {
    if (isOpen) {
      isOpen = !line.text.includes('-->');
      return { ...line, isFurniture: true };
    }
    const shown = line.text.replace(COMMENT, '');
    const isWhole = shown !== line.text && shown.trim() === '';
    if (isWhole) return { ...line, isFurniture: true };
    // One that is never closed comments nothing out.
    isOpen =
      /^\s*<!--/u.test(shown) &&
      lines.some(({ number, text }) => number > line.number && text.includes('-->'));
    return isOpen ? { ...line, isFurniture: true } : { ...line, text: shown };
  });
}

function tableRow(line: SourceLine, row: string): SourceLine {
  if (DELIMITERS.test(row)) return { ...line, isFurniture: true };
  const cells = row
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.replace(/<br\s*\/?>/gi, ' ').trim()));
  return { ...line, text: cells.join('\t'), cells };
}

/** Without marks of emphasis, links and pictures; what they stand around stays. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/gu, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\w*\\])\*(?=[^\s*])([^*]+?)(?<=[^\s*\\])\*(?![\w*])/gu, '$1')
    .replace(/(?<!`)`([^`]+)`(?!`)/gu, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\\([\\`*_{}[\]()<>#+\-.!|~&])/gu, '$1')
    .replace(/&(nbsp|lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
}
