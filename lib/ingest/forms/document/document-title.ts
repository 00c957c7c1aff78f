import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { isCollectionName } from '@/lib/ingest/forms/collection-name';
import { isVersion, joinTitle } from '@/lib/ingest/forms/join-title';
import { titleKey } from '@/lib/ingest/forms/title-key';
import { titleSimilarity } from '@/lib/ingest/forms/title-similarity';
import { numberWithin } from '@/lib/ingest/roles/document-number';
import { readField } from '@/lib/ingest/roles/field-line';
import { isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { simplifiedName } from '@/lib/ingest/sources/simplified-name';
import type { DocumentHead } from './read-head';

export interface DocumentTitle {
  readonly title: string | null;
  readonly tocTitle?: string;
  /** The lines of the title; those of the head that are none stand in the text, or name the office. */
  readonly lines: readonly TextLine[];
  readonly subtitles: readonly TextLine[];
  /** Offices of a red head: 发展改革委办公厅 文件. */
  readonly offices: readonly TextLine[];
}

/** Titles end in the kind of document that they name. */
const COMPLETE =
  /(?:通知|[决決][定议議]|办法|意见|公告|报告|条例|规定|规则|规划|方案|批复|函|公报|纪要|[议議]程|日程|通报|命令?|讲话|名单|细则|要点|通告|公示|章程|制度|标准|指南|议案|提案|答复|说明|倡议书|计划|总结|目录|预案|协议|合同|须知|声明|致辞|條例|規例|規則|規程|辦法|记录|記錄|紀錄|紀要|启事)(?:[（(].{1,20}[）)])?$/u;
/** 第 1701 號公告 stands above what it is about. */
const OF_ORDER = /^第\s*\d{1,5}\s*[号號]\p{Script=Han}{2,6}$/u;
/** 第45/2019號社會文化司司長批示 */
const NUMBERED_ORDER = /^第\s*\d{1,5}[A-Z\d/／-]*\s*[号號]\p{Script=Han}{2,16}$/u;
const RED_HEAD = /文\s*件\s*$/u;
/** What stands large above a number whose document has a title of its own below. */
const NAMED_HEAD = /(?:文件|纪要|简报|通报|公报|信息|专报|快报|动态)$/u;
/** Marks of a note: …公报[1]. */
const NOTE_MARK = /\s*(?:[[［〔【]\d{1,2}[\]］〕】]|[①-⑳*＊※])$/u;
const OFFICE_ONLY = /^[\p{Script=Han}\s]{3,24}(?:府|厅|局|委|委员会|办公室|办公厅|部|院|会)$/u;
/** Who compiled it, below a title: 河川市统计局　国家统计局河川调查队. */
const OFFICES =
  /^\p{Script=Han}{3,16}(?:局|厅|队|办公室|委员会)(?:[\s\u3000]+\p{Script=Han}{3,16}(?:局|厅|队|办公室|委员会))*$/u;
/** As `OFFICES`, of any name: 财政部 国家发展和改革委员会. */
const MAKERS =
  /^\p{Script=Han}{2,20}(?:府|厅|局|委|会|办公室|部|院|处|行|署|社)(?:[\s\u3000、]+\p{Script=Han}{2,20}(?:府|厅|局|委|会|办公室|部|院|处|行|署|社))*$/u;
/** 商务部令2007年第15号 before a title. */
const ORDER = /^\p{Script=Han}{2,20}令\s*(?:[〔（(]?\d{4}[〕）)]?年?)?\s*第?\s*\d{1,4}\s*号\s*/u;
const PERSON =
  /(?:市长|区长|县长|省长|州长|镇长|乡长|主席(?!团)|主任|书记|院长|检察长|局长|厅长|部长|委员长|总理|行长|校长)\s*[（(]?\S{0,1}\s*\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}[）)]?$/u;
const NAME_ONLY = /^\p{Script=Han}{1,2}\s{0,2}\p{Script=Han}{1,2}$/u;
/** What is longer beside a stated title, and has pauses, is text. */
const LONGEST_STATED = 60;
const LEAST_LIKENESS = 0.6;
const MOST_LINES = 4;
const MOST_ABOVE_TEXT = 15;
/** 领导讲话, 公示公告: what stands above a title and sorts it. */
const LONGEST_LABEL = 6;
const LONGEST_NAME = 8;
const SHORTEST_HEADLINE = 10;
/** 河川市议会全球资讯网-中文网 */
const SITE = /^[\p{Script=Han}\s·—-]{4,20}[网網]站?$/u;
/** Offices stand above what they decree, and no page is called so. */
const OF_OFFICE = /[府厅局委会部院室司处省市县区州]$/u;

/** Which lines of a head are the title, and which go on under it. */
export function documentTitle(head: DocumentHead): DocumentTitle {
  return withoutTitleAgain(titleOfHead(head));
}

/**
 * Collections of laws set the title, who made it, and the title once more as the document has it:
 * these lines are no text.
 */
function withoutTitleAgain(found: DocumentTitle): DocumentTitle {
  const { title, subtitles } = found;
  if (title === null) return found;
  const key = titleKey(title);
  const isAgain = ({ text }: TextLine) => {
    const number = numberWithin(text) ?? ORDER.exec(text)?.[0] ?? '';
    return titleKey(text.startsWith(number) ? text.slice(number.length) : text) === key;
  };
  const last = subtitles.findLastIndex(isAgain);
  const above = subtitles.slice(0, last + 1);
  const makers = above.filter((line) => !isAgain(line));
  if (last < 0 || !makers.every(({ text }) => MAKERS.test(text))) return found;
  return {
    ...found,
    lines: [...found.lines, ...above.filter(isAgain)],
    offices: [...found.offices, ...makers],
    subtitles: subtitles.slice(last + 1),
  };
}

function titleOfHead({ groups, stated, number, rest, ofPaper }: DocumentHead): DocumentTitle {
  const nothing = { offices: [], subtitles: [], lines: [] };
  const statedTitle = stated.find(({ kind, value }) => kind === 'title' && value !== '')?.value;
  const offices = officesOf(groups, number);
  const printed = offices.length > 0 ? groups.slice(1) : groups;
  // A brief's own name stands above the title of what it brings.
  const titled = printed.filter(
    (group) =>
      groups.indexOf(group) >= ofPaper && !group.every(({ text }) => isNoTitle(text, rest)),
  );
  const open = (titled.length > 0 ? titled : printed).map(withoutCollection);
  const all = open.map(divide).filter(({ title }) => title.length > 0);
  const last = all.at(-1);
  if (!last) {
    const subtitles = open.flatMap((group) => divide(group).subtitles);
    const [days] = subtitles;
    if (statedTitle === undefined && days && isNamedByDays(days.text)) {
      return { offices, title: days.text, lines: [days], subtitles: subtitles.slice(1) };
    }
    return { ...nothing, offices, title: statedTitle ?? null, subtitles };
  }
  const first = all[0] ?? last;
  const [a, b] = [joined(first.title), joined(last.title)];
  const isRepeated = first !== last && titleSimilarity(titleKey(a), titleKey(b)) >= LEAST_LIKENESS;
  // 27336 某议员指安排不合理 below the heading of the same words: a link to the page.
  const isMarked =
    first.title[0]?.heading != null && last.title.every(({ heading }) => heading === null);
  const chosen = isRepeated && !isMarked ? last : first;
  const others = all.filter(
    (one) => one !== chosen && !(isRepeated && (one === first || one === last)),
  );
  // What is no title, 2011年12月23日…通过, stands in the text.
  const untitled = open.map(divide).flatMap((one) => (one.title.length === 0 ? one.subtitles : []));
  const above = statedTitle === undefined ? 0 : linesAbove(chosen.title, statedTitle);
  if (above > 0) {
    const makers = chosen.title.slice(0, above);
    const own = chosen.title.slice(above);
    const below = [...chosen.subtitles, ...untitled];
    return {
      title: joined(own),
      lines: own,
      offices: [...offices, ...makers],
      subtitles: [...below, ...others.flatMap((one) => [...one.title, ...one.subtitles])],
    };
  }
  const subtitles = [
    ...chosen.subtitles,
    ...untitled,
    ...others.flatMap((one) => [...one.title, ...one.subtitles]),
  ];
  const title = joined(chosen.title);
  if (statedTitle !== undefined && titleKey(statedTitle).includes(titleKey(title))) {
    return { title: statedTitle, lines: chosen.title, subtitles, offices };
  }
  // The title that a page states stands again above its text, or an office alone above what is stated.
  const again = standsAgain(statedTitle, rest);
  const isOffice = chosen.title.every((line) => OFFICE_ONLY.test(simplifiedName(line.text)));
  if (statedTitle !== undefined && (again || isOffice)) {
    const below = isOffice
      ? open.flat().filter((line) => !chosen.title.includes(line))
      : open.flat();
    const makers = isOffice ? [...offices, ...chosen.title] : offices;
    return { title: statedTitle, lines: again ? [again] : [], subtitles: below, offices: makers };
  }
  // 当事人某公司，住所… without a stop at its end: the text, which has no title of its own.
  // 信件内容 above a letter whose subject is stated, 歷史法規 above a law: the page's own word.
  const isWordOfPage =
    lengthOf(title) <= LONGEST_LABEL && lengthOf(title) < lengthOf(statedTitle ?? '');
  const isText = lengthOf(title) > LONGEST_STATED && /[，,]/u.test(title);
  if (statedTitle !== undefined && (isText || isWordOfPage)) {
    return { ...nothing, offices, title: statedTitle, subtitles: open.flat() };
  }
  const isOther = isRepeated && !isMarked && titleKey(a) !== titleKey(b);
  const lines = isRepeated ? [...first.title, ...last.title] : chosen.title;
  return { title, ...(isOther ? { tocTitle: a } : {}), lines, subtitles, offices };
}

/** The line of a text that is the title stated above it, with running text below. */
function standsAgain(stated: string | undefined, rest: readonly TextLine[]): TextLine | null {
  if (stated === undefined) return null;
  const key = titleKey(stated);
  const found = rest
    .slice(0, MOST_ABOVE_TEXT)
    .find(({ text }, at) => titleKey(text) === key && isProse(rest[at + 1]?.text ?? ''));
  return found ?? null;
}

/** How many lines, which name who issued it, stand above those that say the title as a page states it. */
function linesAbove(lines: readonly TextLine[], stated: string): number {
  const key = titleKey(stated);
  const from = lines.findIndex((_, at) => at > 0 && titleKey(joined(lines.slice(at))) === key);
  return from > 0 && lines.slice(0, from).every(({ text }) => OFFICE_ONLY.test(text)) ? from : 0;
}

/** What stands below the name of a paper and is no title of what it brings: 记录：小唐. */
function isNoTitle(text: string, rest: readonly TextLine[]): boolean {
  const isField = readField(text)?.kind === 'plain';
  return isField || isCollectionName(text) || isFirstOf(text, rest);
}

/** 主要经济指标（一） above a table, where 主要经济指标（二） stands above another. */
function isFirstOf(text: string, rest: readonly TextLine[]): boolean {
  const name = /^(.{2,})[（(]\s*[一1]\s*[）)]$/u.exec(text)?.[1];
  const second = name === undefined ? null : [`${name}（二）`, `${name}（2）`, `${name}(2)`];
  return second !== null && rest.some((line) => second.includes(line.text));
}

/** A page's own name stands above the title of what it brings. */
function withoutCollection(group: readonly TextLine[]): readonly TextLine[] {
  const [first, next] = group;
  // An order is called by its number; offices and the gazette's name may stand above it, apart.
  const order = group.findLastIndex(
    ({ text, afterBlank }) => afterBlank && NUMBERED_ORDER.test(text),
  );
  if (order > 0) return group.slice(order);
  const isLabel = first !== undefined && lengthOf(first.text) <= LONGEST_LABEL;
  const isApart = next?.afterBlank === true || (first !== undefined && isComplete(first.text));
  if (isLabel && next && isApart && isComplete(next.text) && lengthOf(next.text) > LONGEST_LABEL) {
    return group.slice(1);
  }
  if (first && next?.afterBlank && isNameOfPage(first.text, next.text)) return group.slice(1);
  const others = group.filter(({ text }) => !isCollectionName(text));
  // A brief of an office alone is called by its own name: 县防汛办 / 水情简报.
  const isTitled = others.some(({ text }) => !OFFICE_ONLY.test(text));
  return isTitled ? others : group;
}

/** 今日河川 apart above a headline: a website, or a page of it, that the text stood on. */
function isNameOfPage(name: string, title: string): boolean {
  const isShort = lengthOf(name) <= LONGEST_NAME && lengthOf(title) >= SHORTEST_HEADLINE;
  if (SITE.test(name)) return lengthOf(title) >= SHORTEST_HEADLINE;
  return isShort && !OF_OFFICE.test(name) && !isComplete(name);
}

/** Offices above the number, where the title stands below it. */
function officesOf(
  groups: DocumentHead['groups'],
  number: DocumentHead['number'],
): readonly TextLine[] {
  const [first] = groups;
  if (!first || number === null || number.after !== 1 || groups.length < 2) return [];
  const below = groups[1]?.at(-1)?.text ?? '';
  const isOffice =
    first.some(({ text }) => RED_HEAD.test(text)) ||
    first.every(({ text }) => OFFICE_ONLY.test(text)) ||
    (isComplete(below) && first.every(({ text }) => isHeadName(text)));
  return isOffice ? first : [];
}

function isHeadName(text: string): boolean {
  return OFFICE_ONLY.test(text) || NAMED_HEAD.test(text.replace(/\s+/gu, ''));
}

function isComplete(text: string): boolean {
  return COMPLETE.test(text.replace(NOTE_MARK, '').replace(/\s+/gu, ''));
}

/** A group of lines as a title over some lines, and what stands under it. */
function divide(group: readonly TextLine[]): {
  title: readonly TextLine[];
  subtitles: readonly TextLine[];
} {
  let end = 0;
  for (; end < Math.min(group.length, MOST_LINES); end += 1) {
    const text = group[end]?.text ?? '';
    const before = group[end - 1]?.text;
    if (isSubtitle(text, before)) break;
    const isNumber = before !== undefined && OF_ORDER.test(before);
    if (before !== undefined && isComplete(before) && !isNumber && !isVersion(text)) break;
  }
  return { title: group.slice(0, end), subtitles: group.slice(end) };
}

/** 5月24日至31日政府主要活动图片 names what its days bring; 2011年12月23日…通过 says what happened. */
function isNamedByDays(text: string): boolean {
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
function joined(lines: readonly TextLine[]): string {
  const plain = lines.map(({ text }) => (lines.length > 1 ? withoutDress(text) : text));
  const own = plain.filter((text, at) => !plain.slice(at + 1).some((one) => one.endsWith(text)));
  const isRepeated = own.length < plain.length;
  const shown = isRepeated ? own : lines.map(({ text }) => text);
  return joinTitle(shown).replace(NOTE_MARK, '');
}

/** A title without its number before it and the marks that name it: 京政办发〔2016〕26号《…的通知》. */
function withoutDress(text: string): string {
  const number = numberWithin(text);
  const bare = number !== null && text.startsWith(number) ? text.slice(number.length) : text;
  return /^《([^《》]+)》$/u.exec(bare.trim())?.[1] ?? bare.trim();
}
