import { splitNumber } from '@/lib/ingest/roles/document-number';
import { fieldKind } from '@/lib/ingest/roles/field-line';
import { lengthOf } from '@/lib/ingest/roles/line-shape';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';

/**
 * A law's title with its history run in, `…管理条例（1998年11月29日…发布`, whose bracket may close lines
 * below.
 */
const BEFORE_HISTORY =
  /^[^（(。；]{4,60}(?=[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日.{0,60}(?:通过|公布|发布|批准|修订|修正))/u;
const LONGEST_HISTORY = 200;
/** What stands before those whom a text is for, up to a number: …的批复 国函〔1999〕134号 河川市人民政府：你们…. */
const BEFORE_TEXT = /^[^。；：:]{8,100}?号(?=[\s\u3000]*\S{2,60}[:：])/u;
const LEAST_TITLE = 6;

/** A page's table of fields is among its first lines. */
const FIELD_LINES = 30;
const LEAST_NAMES = 3;
const LONGEST_NAME = 6;

/**
 * Where names of fields stand alone on lines above their values, the name that was run in behind the
 * value of the field before: …的通知发文机关.
 */
function nameBehind(text: string): number {
  for (let length = LONGEST_NAME; length >= 4; length -= 1) {
    const at = text.length - length;
    if (at > length && fieldKind(text.slice(at)) !== null) return at;
  }
  return 0;
}

/** The lines with the titles of documents apart from what was run in behind them. */
export function partHeads(lines: readonly TextLine[]): TextLine[] {
  const top = lines.slice(0, FIELD_LINES);
  const areNamed = top.filter(({ text }) => fieldKind(text) !== null).length >= LEAST_NAMES;
  return lines.flatMap((line, index) => {
    const behind = areNamed && index < FIELD_LINES ? nameBehind(line.text) : 0;
    if (behind > 0) return splitLine(line, behind);
    if (!line.text.includes('年') && !line.text.includes('号')) return [line];
    const history = BEFORE_HISTORY.exec(line.text)?.[0];
    if (history !== undefined && line.text.length - history.length <= LONGEST_HISTORY) {
      return splitLine(line, history.length);
    }
    const numbered = BEFORE_TEXT.exec(line.text)?.[0] ?? '';
    const { title, number } = splitNumber(numbered);
    return number === null || lengthOf(title) < LEAST_TITLE
      ? [line]
      : splitLine(line, title.length, numbered.length);
  });
}
