import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { isVersion, joinTitle, saysWhatMet } from '@/lib/ingest/forms/titles/join-title';
import { numberWithin } from '@/lib/ingest/roles/document-number';
import { lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** Titles end in the kind of document that they name. */
const COMPLETE =
  /(?:通知|[决決][定议議]|办法|意见|公告|报告|条例|规定|规则|规划|方案|批复|函|公报|纪要|[议議]程|日程|通报|命令?|讲话|名单|细则|要点|通告|公示|章程|制度|标准|指南|议案|提案|答复|说明|倡议书|计划|总结|目录|预案|协议|合同|须知|声明|致辞|條例|規例|規則|規程|辦法|记录|記錄|紀錄|紀要|启事)(?:[（(].{1,20}[）)])?$/u;
/** 第 1701 號公告 stands above what it is about. */
const OF_ORDER = /^第\s*\d{1,5}\s*[号號]\p{Script=Han}{2,6}$/u;
/** Marks of a note: …公报[1]. */
const NOTE_MARK = /\s*(?:[[［〔【]\d{1,2}[\]］〕】]|[①-⑳*＊※])$/u;
/** The year of a title once more behind it, by which a website sorts it: 2022年…公报 2022. */
const YEAR_AGAIN = /^(.*((?:19|20)\d{2})年.*\p{Script=Han})[\s\u3000]+\2年?$/u;
/** The name of an office and nothing else. */
export const OFFICE_ONLY =
  /^[\p{Script=Han}\s]{3,24}(?:府|厅|局|委|委员会|办公室|办公厅|部|院|会)$/u;
/** Who compiled it, below a title: 河川市统计局　国家统计局河川调查队. */
const OFFICES =
  /^\p{Script=Han}{3,16}(?:局|厅|队|办公室|委员会)(?:[\s\u3000]+\p{Script=Han}{3,16}(?:局|厅|队|办公室|委员会))*$/u;
const PERSON =
  /(?:市长|区长|县长|省长|州长|镇长|乡长|主席(?!团)|主任|书记|院长|检察长|局长|厅长|部长|委员长|总理|行长|校长)\s*[（(]?\S{0,1}\s*\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}[）)]?$/u;
const NAME_ONLY = /^\p{Script=Han}{1,2}\s{0,2}\p{Script=Han}{1,2}$/u;
const MOST_LINES = 4;

/** Whether a title ends as titles of documents do. */
export function isComplete(text: string): boolean {
  return COMPLETE.test(text.replace(NOTE_MARK, '').replace(/\s+/gu, ''));
}

/** A group of lines as a title over some lines, and what stands under it. */
export function divide(group: readonly TextLine[]): {
  title: readonly TextLine[];
  subtitles: readonly TextLine[];
} {
  let end = 0;
  for (; end < Math.min(group.length, MOST_LINES); end += 1) {
    const text = group[end]?.text ?? '';
    const before = group[end - 1]?.text;
    const goesOn = saysWhatMet(group[end + 1]?.text ?? '');
    if (isSubtitle(text, before) && !goesOn) break;
    const isNumber = before !== undefined && OF_ORDER.test(before);
    if (before !== undefined && isComplete(before) && !isNumber && !isVersion(text)) break;
  }
  return { title: group.slice(0, end), subtitles: group.slice(end) };
}

/** 5月24日至31日政府主要活动图片 names what its days bring; 2011年12月23日…通过 says what happened. */
export function isNamedByDays(text: string): boolean {
  return (
    /^[^（(].*\p{Script=Han}$/u.test(text) &&
    !/(?:通过|公布|发布|批准|施行|修[正订]|印发|起|讯|电|[召举]开)$/u.test(text)
  );
}

function isSubtitle(text: string, before: string | undefined): boolean {
  if (isVersion(text)) return false;
  if (/^[—–―─-]{1,2}/u.test(text) || /^[（(]/u.test(text)) return true;
  const [date] = dateExpressions(text);
  if (date?.start === 0 && date.day !== null && lengthOf(text) > 11) return true;
  if (before === undefined) return false;
  const isName = NAME_ONLY.test(text) && !isComplete(text);
  const isSigned = OFFICES.test(text) && !OFFICE_ONLY.test(before);
  return PERSON.test(text) || isName || isSigned || /会议?上$/u.test(text);
}

/**
 * The lines of a title as one; a line that says the same as another, with its number, or what the other
 * ends in (議事錄 above …會議議事錄), is not said twice.
 */
export function joined(lines: readonly TextLine[]): string {
  const plain = lines.map(({ text }) => (lines.length > 1 ? withoutDress(text) : text));
  const own = plain.filter(
    (text, at) => !plain.slice(at + 1).some((one) => one.endsWith(text) || isWithYear(text, one)),
  );
  const isRepeated = own.length < plain.length;
  const shown = isRepeated ? own : lines.map(({ text }) => text);
  return joinTitle(shown).replace(NOTE_MARK, '').replace(YEAR_AGAIN, '$1');
}

/** …统计公报 2019 above …统计公报: a page's own title has the year once more. */
function isWithYear(text: string, title: string): boolean {
  return (
    text.startsWith(title) &&
    /^\s*[（(]?(?:19|20)\d{2}\s*年?[）)]?$/u.test(text.slice(title.length))
  );
}

/** A title without its number before it and the marks that name it: 京政办发〔2016〕26号《…的通知》. */
function withoutDress(text: string): string {
  const number = numberWithin(text);
  const bare = number !== null && text.startsWith(number) ? text.slice(number.length) : text;
  return /^《([^《》]+)》$/u.exec(bare.trim())?.[1] ?? bare.trim();
}
