import type { Field } from '@/lib/domain/item';
import { statedDay } from '@/lib/ingest/forms/titled/said-day';
import { isVersion } from '@/lib/ingest/forms/titles/join-title';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { isByline } from '@/lib/ingest/roles/byline';
import { documentNumber, splitNumber } from '@/lib/ingest/roles/document-number';
import type { StatedField } from '@/lib/ingest/roles/field-line';
import { findRows } from '@/lib/ingest/roles/find-rows';
import { isSigned } from '@/lib/ingest/roles/find-signatures';
import { headingLevel, headingMark } from '@/lib/ingest/roles/heading-mark';
import type { LineRole, RoledLine } from '@/lib/ingest/roles/line-role';
import {
  hasOpenBracket,
  isDateLine,
  isProse,
  isTitleShaped,
  isTranslation,
  lengthOf,
} from '@/lib/ingest/roles/line-shape';
import { readRow } from '@/lib/ingest/roles/read-row';
import { sectionName } from '@/lib/ingest/roles/section-line';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';
import { fieldsAt } from './fields-at';

/** What stands above the text of a document. */
export interface DocumentHead {
  /** Lines that can be its title, in groups that other lines part. */
  readonly groups: readonly (readonly TextLine[])[];
  readonly stated: readonly StatedField[];
  /** The number on a line of its own, and after how many groups of titles it stands. */
  readonly number: { readonly value: string; readonly after: number } | null;
  /** How many groups stand above the number of an issue: they name the paper; else 0. */
  readonly ofPaper: number;
  /** Lines that are dates, and brackets below the title that hold one. */
  readonly dates: readonly TextLine[];
  readonly notes: readonly TextLine[];
  readonly roles: readonly RoledLine[];
  /** What is left: the text. */
  readonly rest: readonly TextLine[];
}

/** Words that sort what a gazette brings, and shorter than any title. */
const SORT =
  /^(?:[議议][員员][質质][詢询]的[口書书][頭头面]答[覆复]|(?:政府|[議议][員员])?(?:法案|[議议]案)(?:[首二三][讀读])?|法\s*[規规律]|政\s*令|命\s*令|公\s*告|[訓训指]\s*令|公\s*函|布\s*告|法\s*规|人事(?:任免)?|行政[規规][則则]|政策(?:文件|解[讀读])|其[他它])$/u;
/** ·领导人名录·: the heading of what stands below a title. */
const BETWEEN_DOTS = /^[·•・]\s*\p{Script=Han}{2,12}\s*[·•・]$/u;
/** Q1：…, 问：… */
const QUESTION = /^(?:[QqＱ]\s*\d{0,2}|[问問]\s*\d{0,2})\s*[:：.、]/u;
/** Below the name of a paper: （第187期）. */
const NUMBER_OF_ISSUE =
  /^(?:[（(]\s*((?:总第|第|\d{4}年第)[^（）()]{1,16}[期号])\s*[）)]|((?:\d{4}\s*年\s*)?第\s*[\d一二三四五六七八九十百]{1,4}\s*期(?:\s*[（(]?总第[^（）()]{1,8}期[）)]?)?))$/u;
/** What yearbooks set above documents that they print whole. */
const OF_YEARBOOK = /^(?:特\s*[载辑]|专\s*[记文载]|重要文献|文献选[编登载])$/u;
const LEAST_SORTED = 8;
const LONGEST_GROUP = 6;
const CODE = /^[A-Z][A-Za-z().\s]{0,16}[(]?\d[\w()/.\s-]*\/[\w()/.\s-]*$/u;
const LONGEST_CODE = 32;
/** A head is no longer. */
const LONGEST_HEAD = 60;
const SECTION_WORDS =
  /^(?:前\s*言|引\s*言|序\s*言|序|概\s*[况述]|综\s*[述合]|总\s*则|摘\s*要|导\s*语|编者按.*|目\s*[录錄次])$/u;
/** Below a picture: 发言人答问（河川日报 王宁摄）. */
const CAPTION = /[（(][^（）()]{1,16}(?:[摄攝]影?|[圖图][片]?|社)[）)]$/u;
/** What the figures of a table below are counted in. */
const UNIT = /^[（(]?\s*(?:计量)?单位\s*[:：]/u;
const ADDRESSEE = /^(?:各|致|市|省|区|县).{1,80}[：:]$/u;

/** 提案者：…　　承办单位：… */
const TWO_LABELS = /^\p{Script=Han}{2,6}[:：]\S.*\s{2,}\p{Script=Han}{2,6}[:：]\S/u;

/** A number and who signed it, on one line at the two margins. */
const BESIDE_NUMBER = /^(.*[号號])\s{2,}(?=签\s*发\s*人?\s*[:：])/u;

/** The head of a telegram: 等级：特急·明电　　河汛电〔2023〕6号. */
const BEHIND_FIELD = /^(\p{Script=Han}{2,6}[:：]\S{1,12})[\s\u3000]{2,}(\S+号)$/u;

/** The end of the bracket below a title, and the first chapter on the same line. */
const BESIDE_CHAPTER =
  /^.{0,60}(?:通过|公布|发布|批准|修订|修正)[）)]\s*(?=第\s*[一1]\s*[章节條条](?:\s|\p{Script=Han}))/u;

/** Reads the lines above a document's text: title, number, day, fields. */
export function readHead(printed: readonly TextLine[]): DocumentHead {
  const lines = printed.flatMap((line, index) => (index < LONGEST_HEAD ? apart(line) : [line]));
  const rows = findRows(lines.slice(0, LONGEST_HEAD));
  const groups: TextLine[][] = [];
  const stated: StatedField[] = [];
  const dates: TextLine[] = [];
  const notes: TextLine[] = [];
  const roles: RoledLine[] = [];
  let number: DocumentHead['number'] = null;
  let ofPaper = 0;
  let isOpen = false;
  let at = 0;
  const push = (line: TextLine, role: LineRole, reason?: string) => {
    roles.push({ line, role, ...(reason === undefined ? {} : { reason }) });
    isOpen = role === 'title';
  };
  for (; at < Math.min(lines.length, LONGEST_HEAD); at += 1) {
    const line = lines[at];
    if (!line) break;
    const fields = fieldsAt(lines, at);
    const docno = documentNumber(line.text);
    if (isLabelAbove(lines, at)) {
      push(line, 'section');
    } else if (isCodeAbove(lines, at)) {
      number = { value: line.text, after: 0 };
      push(line, 'field');
    } else if (fields !== null) {
      stated.push(...fields.fields);
      const role = fields.fields.every(isLeftOut) ? 'furniture' : 'field';
      for (const one of lines.slice(at, at + fields.count)) {
        push(one, role, role === 'furniture' ? '网站登记项' : undefined);
      }
      at += fields.count - 1;
    } else if (docno !== null && number === null) {
      number = { value: docno, after: groups.length };
      push(line, 'field');
    } else if (isDateLine(line.text) || isSigned(line.text) || statedDay(line.text)) {
      dates.push(line);
      push(line, 'date');
    } else if (groups.length > 0 && NUMBER_OF_ISSUE.test(line.text)) {
      const [, inBrackets, alone] = NUMBER_OF_ISSUE.exec(line.text) ?? [];
      const value = inBrackets ?? alone ?? '';
      stated.push({ name: '期号', value, kind: null });
      ofPaper ||= groups.length;
      push(line, 'field');
    } else if (isOpen && isVersion(line.text)) {
      groups.at(-1)?.push(line);
      push(line, 'title');
    } else if (/^[（(]/u.test(line.text) && groups.length > 0 && noteLength(lines, at) > 0) {
      const count = noteLength(lines, at);
      notes.push(...lines.slice(at, at + count));
      break;
    } else if (
      (isTitleLine(line) || (roles.length > 0 && !line.isFull && isTranslation(line.text))) &&
      !rows.has(at) &&
      hasTextBelow(lines, at)
    ) {
      // A number may stand behind the title: 河南省政府訓令　財字第一二〇號.
      const own: ReturnType<typeof splitNumber> | null =
        number === null ? splitNumber(line.text) : null;
      const [title = line, behind] = own?.number ? splitLine(line, own.title.length) : [line];
      // The heading once more, as a link to its page, goes on in no title.
      const above = groups.at(-1)?.at(-1);
      const isAgain = above?.heading != null && titleKey(title.text).includes(titleKey(above.text));
      // What the file marks as a heading is all of it.
      const isWhole = above?.heading != null && title.heading === null;
      const goesOn = isOpen && !isAgain && !isWhole;
      if (goesOn) groups.at(-1)?.push(title);
      else groups.push([title]);
      push(title, 'title');
      if (own?.number && behind) {
        number = { value: own.number, after: groups.length };
        push(behind, 'field');
      }
    } else break;
  }
  return { groups, stated, number, ofPaper, dates, notes, roles, rest: lines.slice(at) };
}

/** 【要闻】, [一版]: a name between marks above a title; 法規 or 公告 above one that is longer. */
function isLabelAbove(lines: readonly TextLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next) return false;
  const isWord = SORT.test(line.text) && lengthOf(next.text) >= LEAST_SORTED;
  // A short heading right above a deeper one groups what stands below it: # 令示 / ## 大总统令….
  const isGroup = (next.heading ?? 0) > (line.heading ?? Infinity) && isShorter(line, next);
  const isName = sectionName(line.text) !== null || OF_YEARBOOK.test(line.text);
  if (at > 0 ? !isGroup : !isName && !isWord && !isGroup) return false;
  return isTitleLine(next) && hasTextBelow(lines, at + 1);
}

function isShorter(line: TextLine, next: TextLine): boolean {
  const length = lengthOf(line.text);
  return length <= LONGEST_GROUP && length * 2 <= lengthOf(next.text);
}

/** How a council's files are called, above all else: A 18/19-4, LC Paper No. CB(2)309/13-14. */
function isCodeAbove(lines: readonly TextLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  const isCode = line !== undefined && CODE.test(line.text) && lengthOf(line.text) <= LONGEST_CODE;
  return at === 0 && isCode && next !== undefined && isTitleLine(next);
}

function apart(line: TextLine): readonly TextLine[] {
  const note = BESIDE_CHAPTER.exec(line.text)?.[0];
  if (note !== undefined) return splitLine(line, note.length);
  const [, field, telegram] = BEHIND_FIELD.exec(line.text) ?? [];
  if (field !== undefined && documentNumber(telegram ?? '') !== null) {
    return splitLine(line, field.length);
  }
  const [before, number] = BESIDE_NUMBER.exec(line.text) ?? [];
  const isNumber = number !== undefined && documentNumber(number) !== null;
  return isNumber ? splitLine(line, before?.length ?? 0) : [line];
}

function isTitleLine(line: TextLine): boolean {
  const { text, source, isFull } = line;
  if (isFull || readRow(line) !== null) return false;
  if (ADDRESSEE.test(text) || UNIT.test(text) || SECTION_WORDS.test(text) || source.isListItem)
    return false;
  if (sectionName(text) !== null || CAPTION.test(text) || isByline(text)) return false;
  if (QUESTION.test(text) || TWO_LABELS.test(text) || BETWEEN_DOTS.test(text)) return false;
  // 附「…條例」 names what is enclosed.
  return isTitleShaped(text) && headingMark(text) === null && !/^附[「『《]/u.test(text);
}

/** A title stands above something. */
function hasTextBelow(lines: readonly TextLine[], at: number): boolean {
  return (
    lines
      .slice(at + 1)
      .some(({ text }) => isProse(text) || headingLevel(text) !== null || /[：:；]$/u.test(text)) ||
    lines.length > at + 1
  );
}

/** Lines of the bracket below a title, `（2011年12月22日…⏎…会议通过）`; 0 where it does not close. */
function noteLength(lines: readonly TextLine[], at: number): number {
  let text = '';
  for (let count = 1; count <= 4; count += 1) {
    text += lines[at + count - 1]?.text ?? '';
    if (!hasOpenBracket(text)) return /[）)]$/u.test(text) ? count : 0;
  }
  return 0;
}

/** Whether a field tells readers nothing: it is empty, or the website's own. */
export function isLeftOut({ value, kind }: StatedField): boolean {
  return value === '' || kind === 'register' || (kind === 'office' && /^\d+$/.test(value));
}

/** The fields that an item keeps, under the names that readers know. */
export function keptFields(stated: readonly StatedField[], number: string | null): Field[] {
  const isFirst = ({ name, value }: StatedField, at: number) =>
    stated.findIndex((one) => one.name === name && one.value === value) === at;
  const fields = stated.filter(
    (field, at) => !isLeftOut(field) && field.kind !== 'title' && isFirst(field, at),
  );
  const named = fields.map(({ name, value, kind }): Field => {
    if (kind === 'number') return { name: '文号', value };
    return { name: kind === 'office' ? '发文机关' : name, value };
  });
  if (number === null || named.some(({ name }) => name === '文号')) return named;
  return [{ name: '文号', value: number }, ...named];
}
