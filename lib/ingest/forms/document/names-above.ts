import { isSummaryName } from '@/lib/ingest/forms/summary-of-items';
import { isCollectionName } from '@/lib/ingest/forms/titles/collection-name';
import { readField } from '@/lib/ingest/roles/field-line';
import { lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import type { DocumentHead } from './read-head';
import { isComplete, OFFICE_ONLY } from './title-lines';

/** 第45/2019號社會文化司司長批示 */
const NUMBERED_ORDER = /^第\s*\d{1,5}[A-Z\d/／-]*\s*[号號]\p{Script=Han}{2,16}$/u;
const RED_HEAD = /文\s*件\s*$/u;
/** What stands large above a number whose document has a title of its own below. */
const NAMED_HEAD = /(?:文件|纪要|简报|通报|公报|信息|专报|快报|动态)$/u;
/** 领导讲话, 公示公告: what stands above a title and sorts it. */
export const LONGEST_LABEL = 6;
const LONGEST_NAME = 8;
const SHORTEST_HEADLINE = 10;
/** 河川市议会全球资讯网-中文网 */
const SITE = /^[\p{Script=Han}\s·—-]{4,20}[网網]站?$/u;
/** Offices stand above what they decree, and no page is called so. */
const OF_OFFICE = /[府厅廳局委会會部院室司处處省市县縣区區州]$/u;

/** Who issues a brief and when, below its number: 县防汛抗旱指挥部办公室　2021年7月. */
const ISSUER =
  /(?:府|厅|局|委|会|部|院|处|室|队|社|站|中心)[\s\u3000]+(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?$/u;

/** What stands below the name of a paper and is no title of what it brings: 记录：小唐. */
export function isNoTitle(text: string, rest: readonly TextLine[]): boolean {
  const isField = readField(text)?.kind === 'plain';
  return isField || isCollectionName(text) || isSummaryName(text) || isFirstOf(text, rest);
}

/** 主要经济指标（一） above a table, where 主要经济指标（二） stands above another. */
function isFirstOf(text: string, rest: readonly TextLine[]): boolean {
  const name = /^(.{2,})[（(]\s*[一1]\s*[）)]$/u.exec(text)?.[1];
  const second = name === undefined ? null : [`${name}（二）`, `${name}（2）`, `${name}(2)`];
  return second !== null && rest.some((line) => second.includes(line.text));
}

/** A page's own name stands above the title of what it brings. */
export function withoutCollection(group: readonly TextLine[]): readonly TextLine[] {
  const issuer = group.findLastIndex(({ text }) => ISSUER.test(text));
  if (issuer >= 0 && issuer < group.length - 1) return group.slice(issuer + 1);
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
export function officesOf(
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
