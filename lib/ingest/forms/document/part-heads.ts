import { documentNumber } from '@/lib/ingest/roles/document-number';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';

/**
 * A law's title with its history run in, `…管理条例（1998年11月29日…发布`, whose bracket may close lines
 * below.
 */
const BEFORE_HISTORY =
  /^[^（(。；]{4,60}(?=[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日.{0,60}(?:通过|公布|发布|批准|修订|修正))/u;
const LONGEST_HISTORY = 200;
/** A title, its number and its text on one line: …的批复 国函〔1999〕134号 河川市人民政府：你们…. */
const BEFORE_TEXT =
  /^([^。；：:]{6,60}?\p{Script=Han}[\s\u3000]+)(\p{Script=Han}{1,8}\s*[〔［[(（【]\s*(?:19|20)\d{2}\s*[〕］\])）】]\s*(?:第\s*)?\d{1,4}\s*号[\s\u3000]+)(?=\S{2,40}[:：])/u;

/** The lines with the titles of documents apart from what was run in behind them. */
export function partHeads(lines: readonly TextLine[]): TextLine[] {
  return lines.flatMap((line) => {
    if (!line.text.includes('年') && !line.text.includes('号')) return [line];
    const history = BEFORE_HISTORY.exec(line.text)?.[0];
    if (history !== undefined && line.text.length - history.length <= LONGEST_HISTORY) {
      return splitLine(line, history.length);
    }
    const [, title, number] = BEFORE_TEXT.exec(line.text) ?? [];
    if (title === undefined || number === undefined) return [line];
    return documentNumber(number.trim()) === null
      ? [line]
      : splitLine(line, title.length, title.length + number.length);
  });
}
