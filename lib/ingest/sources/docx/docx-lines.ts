import { readXml } from '@/lib/ingest/sources/packed/read-xml';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { ListCounter } from './docx-numbering';
import { type ParagraphStyle, propertyOf } from './docx-styles';

/** Text that was deleted, old properties, and the second form of what is there twice. */
const PASSED_OVER = new Set([
  ...['del', 'moveFrom', 'pPrChange', 'rPrChange', 'tblPrChange', 'sectPrChange', 'rPr'],
  ...['Fallback', 'rt', 'tblPr', 'tblGrid', 'trPr', 'sectPr', 'instrText', 'delText', 'sdtPr'],
]);
/** A cell with a whole text in it: a table that sets text, not data. */
const LONGEST_CELL = 300;
const MOST_SPANNED = 30;

interface OpenParagraph {
  style: ParagraphStyle;
  text: string;
}

interface OpenTable {
  readonly rows: { number: number; cells: string[]; lines: SourceLine[] }[];
  isLayout: boolean;
  /** Where the lines of the open cell begin among those of its row, and how many columns it has. */
  cellStart: number;
  span: number;
}

/**
 * The paragraphs of a document's text, each a line, a row of a table likewise. They are numbered
 * in their order, empty ones too.
 * @returns null where the XML is broken
 */
export function docxLines(
  xml: string,
  styleOf: (id: string) => ParagraphStyle,
  lists: ListCounter,
): SourceLine[] | null {
  const top: SourceLine[] = [];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  let number = 0;
  let takesText = false;

  const target = () => tables.at(-1)?.rows.at(-1)?.lines ?? top;

  const endParagraph = () => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    if (tables.length === 0) number += 1;
    target().push(...linesOf(paragraph, number, lists));
  };

  const endTable = () => {
    const table = tables.pop();
    if (!table) return;
    for (const { number, cells, lines } of table.rows) {
      if (table.isLayout || cells.length < 2) target().push(...lines);
      else if (cells.some((cell) => cell !== '')) {
        target().push({ number, text: cells.join('\t'), cells, startsParagraph: true });
      }
    }
  };

  const endCell = () => {
    const table = tables.at(-1);
    const row = table?.rows.at(-1);
    if (!table || !row) return;
    const lines = row.lines.slice(table.cellStart);
    const text = joinCell(lines.map((line) => line.text.trim()).filter((one) => one !== ''));
    if (text.length > LONGEST_CELL && lines.length > 2) table.isLayout = true;
    row.cells.push(text, ...Array<string>(Math.min(table.span, MOST_SPANNED) - 1).fill(''));
  };

  const isWellFormed = readXml(xml, {
    open: ({ name, value }) => {
      if (PASSED_OVER.has(name)) return false;
      const val = value('val') ?? '';
      const paragraph = paragraphs.at(-1);
      const table = tables.at(-1);
      if (name === 'p') paragraphs.push({ style: {}, text: '' });
      else if (name === 't') takesText = true;
      else if (name === 'tbl') tables.push({ rows: [], isLayout: false, cellStart: 0, span: 1 });
      else if (name === 'tr') {
        if (tables.length === 1) number += 1;
        table?.rows.push({ number, cells: [], lines: [] });
      } else if (name === 'tc' && table) {
        table.cellStart = target().length;
        table.span = 1;
      } else if (name === 'gridSpan' && table) table.span = Number(val) || 1;
      else if (!paragraph) return true;
      else if (name === 'tab' && value('pos') === null) paragraph.text += '\t';
      else if (name === 'br' && value('type') === 'page') return true;
      else if (name === 'br' || name === 'cr') paragraph.text += '\n';
      else if (name === 'noBreakHyphen') paragraph.text += '-';
      else if (name === 'pStyle') paragraph.style = { ...styleOf(val), ...paragraph.style };
      else paragraph.style = { ...paragraph.style, ...propertyOf(name, val) };
      return true;
    },
    close: (name) => {
      if (name === 't') takesText = false;
      else if (name === 'p') endParagraph();
      else if (name === 'tc') endCell();
      else if (name === 'tbl') endTable();
    },
    text: (text) => {
      const paragraph = paragraphs.at(-1);
      if (takesText && paragraph) paragraph.text += text;
    },
  });
  return isWellFormed ? top : null;
}

function linesOf({ style, text }: OpenParagraph, number: number, lists: ListCounter): SourceLine[] {
  const { heading, align, list, listLevel = 0 } = style;
  const mark =
    list === undefined || list === '0' || text.trim() === '' ? null : lists.next(list, listLevel);
  return text.split('\n').map((part, at) => ({
    number,
    text: at === 0 && mark ? mark.label + part : part,
    ...(heading !== undefined && part.trim() !== '' && { heading }),
    ...(mark?.isBullet && { isListItem: true as const }),
    ...(align === 'center' && { align: 'center' as const }),
    ...((align === 'right' || align === 'end') && { align: 'right' as const }),
    ...(at === 0 && { startsParagraph: true }),
  }));
}

/** Lines of a cell broken for its width go on in one another; others keep apart. */
function joinCell(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const isHan = /[^\x20-\x7e]$/u.test(text) && /^[^\x20-\x7e]/u.test(line);
    return text === '' || isHan ? text + line : `${text} ${line}`;
  }, '');
}
