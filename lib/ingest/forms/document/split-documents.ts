import { isRelease } from '@/lib/ingest/forms/titled/closing-lines';
import { PASSED } from '@/lib/ingest/forms/titled/said-day';
import { isCollectionName } from '@/lib/ingest/forms/titles/collection-name';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { documentNumber, splitNumber } from '@/lib/ingest/roles/document-number';
import { readField } from '@/lib/ingest/roles/field-line';
import { findSignatures } from '@/lib/ingest/roles/find-signatures';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { isDateOnly, isProse, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import { readRow } from '@/lib/ingest/roles/read-row';
import { sectionName } from '@/lib/ingest/roles/section-line';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import { spacedFields } from '@/lib/ingest/roles/spaced-fields';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { isPaired } from './fields-at';

/** Titles of documents end in the kind of document that they name. */
const KIND =
  /(?:通知|[决決]定|[决決][议議]|[办辦]法|意[见見]|公告|[条條]例|[规規]定|[规規][则則]|方案|代[电電]|批[复復]|函|通[报報]|命令|令|[细細][则則]|通告|[布佈]告|公示|[议議]案|名[单單]|[纪紀]要|答[复覆]|复函|[报報]告|[请請]示)(?:[（(].{1,20}[）)])?$/u;
/** What sorts documents above them, 命令, 公告, is no longer. */
const LONGEST_LABEL = 6;
const ORDER =
  /^第\s*\d{1,4}(?:\s*[/／]\s*\d{2,4})?\s*[号號]\p{Script=Han}{0,14}(?:批示|命令|令|公告|決議|决议|行政法[规規]|法律)$/u;
const NOTICE = /(?:通知|公告|通告|公示|启事|声明|提示|预告|倡议书?|公开信|讣告|说明|简讯)$/u;
/** 各县人民政府： is no text. */
const ADDRESSEE = /^各|^.{1,12}[：:]$|(?:政府|部门|单位|机构|[局厅委办院校])[：:]$/u;
const LONGEST_NOTICE = 30;
const MOST_TITLE_LINES = 4;
const NAMED = /《([^《》]{4,80}(?:《[^》]*》[^《》]*)?)》/gu;

/**
 * Where documents begin that stand one after the other: each at its title (or red head) beside a
 * number, or at a title right behind the signature of the one before. A document's enclosures are
 * its own: they have neither.
 */
export function documentStarts(lines: readonly TextLine[]): number[] {
  const signatures = findSignatures(lines);
  const starts = new Set<number>();
  const orders = numberedOrders(lines);
  const numbers = numbersAlone(lines);
  lines.forEach((line, index) => {
    if (numbers.has(index)) {
      starts.add(index);
    } else if (documentNumber(line.text) !== null && isAlone(lines, index)) {
      starts.add(titleStart(lines, index, signatures));
    } else if (isNumberedTitle(line)) {
      starts.add(titleStart(lines, index, signatures));
    } else if (orders.has(index)) {
      starts.add(index);
    } else if (PASSED.test(line.text) && isTitleLine(lines[index - 1] ?? line)) {
      starts.add(titleStart(lines, index, signatures));
    } else if (
      signatures.has(index - 1) &&
      !signatures.has(index) &&
      (isDocumentTitle(lines, index) || isNotice(lines, index, signatures)) &&
      !isEnclosed(lines, index, Math.max(0, ...starts))
    ) {
      starts.add(index);
    }
  });
  const earliest = Math.min(...starts);
  const first = lines.findIndex(
    (_, index) =>
      index < earliest &&
      !isLabel(lines, index) &&
      (isDocumentTitle(lines, index) || isNotice(lines, index, signatures)),
  );
  if (starts.size > 0 && first >= 0) starts.add(belowFields(lines, first));
  const sorted = [...starts].sort((a, b) => a - b);
  // Two signs of one document: its title and, below it, its number.
  return sorted.filter((start, at) => at === 0 || hasText(lines.slice(sorted[at - 1], start)));
}

/** Where what a page states of the first document begins, right above its title: 发布机构　市人民政府. */
function belowFields(lines: readonly TextLine[], title: number): number {
  const isStated = ({ text }: TextLine) =>
    spacedFields(text).length > 0 || readField(text)?.kind != null;
  return lines.slice(0, title).findLastIndex((line) => !isStated(line)) + 1;
}

/** A number on a line of its own near a title; within text it names another document. */
function isAlone(lines: readonly TextLine[], index: number): boolean {
  const isBelowDay = isDateOnly(lines[index - 1]?.text ?? '');
  const near = [lines[index - (isBelowDay ? 2 : 1)], lines[index + 1]];
  return (
    near.some((line) => line !== undefined && isTitleLine(line)) &&
    !/^《/u.test(lines[index]?.text ?? '')
  );
}

/** A title with its number behind it: 河南省政府訓令　財字第一二〇號. */
function isNumberedTitle(line: TextLine): boolean {
  const { title, number } = splitNumber(line.text);
  return (
    number !== null &&
    readRow(line) === null &&
    KIND.test(title) &&
    isTitleLine({ ...line, text: title })
  );
}

/** Numbers over the texts of documents without a title, each behind a blank line. */
function numbersAlone(lines: readonly TextLine[]): Set<number> {
  const found = lines.flatMap(({ text, afterBlank }, index) =>
    afterBlank && documentNumber(text) !== null && isOpening(lines, index) ? [index] : [],
  );
  return new Set(found.length > 1 ? found : []);
}

/** Whether running text stands right below a number, and none of its title above it. */
function isOpening(lines: readonly TextLine[], index: number): boolean {
  const [before, next] = [lines[index - 1], lines[index + 1]];
  if (!next || next.afterBlank || isTitleLine(next)) return false;
  if (before === undefined || isCollectionName(before.text)) return true;
  return endsSentence(before.text) || isDateOnly(before.text);
}

/** Orders that their number names, one after the other: 第98/2000號行政長官批示. */
function numberedOrders(lines: readonly TextLine[]): Set<number> {
  const found = lines.flatMap((line, index) =>
    ORDER.test(line.text) && !endsSentence(line.text) && !isPaired(lines, index) ? [index] : [],
  );
  return new Set(found.length > 1 ? found : []);
}

/** A word alone between blank lines that sorts the documents below it: 命　令. */
export function isLabel(lines: readonly TextLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line?.afterBlank || !next?.afterBlank || lengthOf(line.text) > LONGEST_LABEL) return false;
  return isTitleLine(line);
}

/** The first of the lines that belong to the title above a number. */
function titleStart(
  lines: readonly TextLine[],
  index: number,
  signatures: ReadonlySet<number>,
): number {
  // Its day may stand between the title and the number.
  const isBelowDay =
    index > 1 && isDateOnly(lines[index - 1]?.text ?? '') && !signatures.has(index - 1);
  let start = isBelowDay && isTitleLine(lines[index - 2] as TextLine) ? index - 1 : index;
  while (start > 0 && index - start < MOST_TITLE_LINES) {
    const line = lines[start - 1];
    if (!line || signatures.has(start - 1) || !isTitleLine(line)) break;
    if (isLabel(lines, start - 1)) break;
    start -= 1;
  }
  return start;
}

function isTitleLine({ text, isFull }: TextLine): boolean {
  if (isFull || DAY_AND_PAUSE.test(text) || isRelease(text)) return false;
  if (sectionName(text) !== null || isCollectionName(text)) return false;
  if (spacedFields(text).length > 0) return false;
  return isTitleShaped(text) && headingMark(text) === null && documentNumber(text) === null;
}

/** What happened on a day is text, also without a stop: 10月24日上午，市人大常委会举行会议. */
const DAY_AND_PAUSE = /^[^，,]{0,24}日(?:[上下]午)?[，,]/u;

/** A title over up to some lines, of which the last names a kind of document, with text below. */
function isDocumentTitle(lines: readonly TextLine[], index: number): boolean {
  for (let at = index; at < Math.min(index + MOST_TITLE_LINES, lines.length); at += 1) {
    const line = lines[at];
    if (!line || !isTitleLine(line)) return false;
    if (KIND.test(line.text) && lengthOf(line.text) >= 6)
      return /(?:关于|的)/u.test(
        lines
          .slice(index, at + 1)
          .map(({ text }) => text)
          .join(''),
      );
  }
  return false;
}

/** A notice that is called no more than that, 停水通知, apart from what is above it, and signed. */
function isNotice(
  lines: readonly TextLine[],
  index: number,
  signatures: ReadonlySet<number>,
): boolean {
  const line = lines[index];
  if (!line?.afterBlank || !isTitleLine(line)) return false;
  if (!NOTICE.test(line.text) || !isProse(lines[index + 1]?.text ?? '')) return false;
  for (let at = index + 1; at <= index + LONGEST_NOTICE; at += 1) {
    if (signatures.has(at)) return true;
    if (lines[at]?.afterBlank && isTitleLine(lines[at] as TextLine)) return false;
  }
  return false;
}

/** Whether the document above names this one as what it brings: 印发《…实施意见》的通知. */
function isEnclosed(lines: readonly TextLine[], index: number, start: number): boolean {
  const key = titleKey(lines[index]?.text ?? '');
  return lines
    .slice(start, index)
    .some(({ text }) => [...text.matchAll(NAMED)].some(([, name]) => titleKey(name ?? '') === key));
}

function hasText(lines: readonly TextLine[]): boolean {
  return lines.some(
    ({ text }) =>
      isProse(text) || /。/u.test(text) || (/[：:；]$/u.test(text) && !ADDRESSEE.test(text)),
  );
}
