import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { headingMark } from './heading-mark';
import { isDateLine, isTitleShaped, labelOf, lengthOf } from './line-shape';
import { endsSentence } from './sentence-end';
import type { TextLine } from './text-line';

/** More offices do not sign together on lines of their own. */
const MOST_OFFICES = 8;
const LONGEST_OFFICE = 30;
const OFFICE =
  '[\\p{Script=Han}“”（）()·、]{3,24}?(?:[府厅局委办会部院室署处社团组司科股站所队馆校]|中心)';
/** One office, or two that sign together: 县委督查室　县政府督查室　　2021年6月30日. */
const OFFICE_AND_DATE = new RegExp(
  `^(?<office>(?:${OFFICE}\\s+)?${OFFICE})(?:编印?|编发|主办|主编)?\\s*(?:二[〇○零]|\\d{4})`,
  'u',
);

/** Who signs for an office, by office and name: 主席　劉峙, 縣　長　徐　文　濱, 秘書長　某處處長何某代行. */
const SIGNATORY =
  /^(?:\p{Script=Han}{0,12}(?:主席|主任|行政[长長]官|[市县縣区區省州镇鎮乡鄉局厅廳部处處院校會会司署书書][长長])|[市县縣区區省州镇鎮乡鄉局厅廳]\s+[长長])\s+\p{Script=Han}(?:[\p{Script=Han}\s○〇]{1,5}|\p{Script=Han}{3,30}代行)$/u;

/** Whether a line says who signs, by office and name. */
export function isSignatory(text: string): boolean {
  return SIGNATORY.test(text);
}

/** What a text ends with before it is signed. */
const CLOSING_WORDS =
  /^(?:特此(?:通知|通告|公告|公示|批复|函复|函达|报告|证明|声明|说明|复函|致谢)|此[复致令布]|专此[^。]{0,4}|谨此[^。]{0,4}|此致|敬礼|[妥当]否.{0,8})$/u;

/** The lines that close a document, by index: offices, and the day below or beside them. */
export function findSignatures(lines: readonly TextLine[]): Set<number> {
  const found = new Set<number>();
  lines.forEach(({ text }, index) => {
    if (index === 0) return;
    if (isFullDate(text)) {
      let first = index;
      while (first > 1 && index - first < MOST_OFFICES && isOffice(lines[first - 1]?.text ?? '')) {
        first -= 1;
      }
      // 此复 ends the text above the office.
      if (first < index && CLOSING_WORDS.test(lines[first]?.text ?? '')) first += 1;
      const before = lines[first - 1]?.text ?? '';
      const isSignedBelow = SIGNATORY.test(lines[index + 1]?.text ?? '');
      const isLast = index === lines.length - 1 || isSignedBelow;
      const isApart =
        first < index || isLast || isEnclosure(lines[index + 1]) || isBelow(lines, index);
      const isBelowLabel = labelOf(before) !== '' && (isLast || isBelow(lines, index));
      if ((!closes(before) && !isSignedBelow && !isBelowLabel) || !isApart) return;
      for (let at = first; at <= index; at += 1) found.add(at);
      if (isSignedBelow) found.add(index + 1);
    } else if (isSigned(text) && closes(lines[index - 1]?.text ?? '')) found.add(index);
  });
  return found;
}

/** Macao says where a document was signed: 二零二二年四月二十五日於市政署. */
const SIGNED_AT = /(?<=日)[於于]\p{Script=Han}{2,24}$/u;

function isFullDate(printed: string): boolean {
  const text = printed.replace(SIGNED_AT, '');
  if (!isDateLine(text)) return false;
  const [date] = dateExpressions(text);
  return date?.year != null && date.month !== null && date.day !== null && date.to === null;
}

/** `洛阳市人民政府  2023年5月6日` on one line. */
export function isSigned(text: string): boolean {
  const office = OFFICE_AND_DATE.exec(text)?.groups?.office;
  if (office === undefined) return false;
  return isFullDate(
    text
      .slice(office.length)
      .replace(/^(?:编印?|编发|主办|主编)/u, '')
      .trim(),
  );
}

/** 指挥长：何志强 */
const LEADER =
  /^\p{Script=Han}{0,6}[长長任记記席]\s*[:：]\s*\p{Script=Han}[\p{Script=Han}\s]{1,4}$/u;

function isOffice(text: string): boolean {
  if (LEADER.test(text)) return true;
  if (/[\d：:]/u.test(text)) return false;
  return isTitleShaped(text) && lengthOf(text) <= LONGEST_OFFICE && headingMark(text) === null;
}

/** A day right below a text, with a blank line behind it: it dates what stands above. */
function isBelow(lines: readonly TextLine[], index: number): boolean {
  return lines[index]?.afterBlank === false && lines[index + 1]?.afterBlank === true;
}

function closes(text: string): boolean {
  return (
    endsSentence(text) ||
    /[；;：:\d]$|^[（(]?完[）)]?$/u.test(text) ||
    CLOSING_WORDS.test(text) ||
    /^附\s*件|^\d+[.．、]/u.test(text)
  );
}

function isEnclosure(line: TextLine | undefined): boolean {
  return (
    line === undefined ||
    /^附\s*[件录：:]|^抄\s*送|^主\s*题\s*词|^[（(]此件|^\p{Script=Han}{2,20}(?:办公室|办公厅)\s*\d{4}年/u.test(
      line.text,
    )
  );
}
