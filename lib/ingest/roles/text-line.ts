import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { readFields } from './field-line';
import { noiseAtEdges } from './furniture/forum-noise';
import { plainLine } from './plain-line';

/** A line, or a part of one, that has words on it, with what its setting says. */
export interface TextLine {
  readonly source: SourceLine;
  /** Line of the source file, from 1. */
  readonly number: number;
  /** Without space at its ends and without characters that nobody sees. */
  readonly text: string;
  /** Columns before the text; a full-width space is two. */
  readonly indent: number;
  /** Whether a blank line stands before it, or nothing at all. */
  readonly afterBlank: boolean;
  /** Whether two blank lines or more stand before it. */
  readonly isFarApart?: true;
  /** A heading by its style or its `#` marks, 1 for the highest. */
  readonly heading: number | null;
  /** As long as lines are, with the next one right below: running text, whatever it ends with. */
  readonly isFull?: true;
}

/**
 * `# 栏目`, and `##标题` without a space, also as a Chinese keyboard writes it, `＃＃标题`; one mark
 * alone without a space is text (#稻谷).
 */
const MARKS = /^([#＃]{1,6}(?=\s)|[#＃]{2,6}(?=[^#＃\s]))\s*(?=\S)/u;
/** What a page's end left within a line: a number between dashes, `…工作— 12 —的部署`, or an anchor. */
const PAGE_MARK =
  /([—–―─]{1,2}\s+\d{1,4}\s+[—–―─]{1,2})|(?<=\S)\s+(【?字[体體號号](?:大小)?\s*[(（:：【].{0,40}$)|(?<=\S)\s*(\[(?:复制链接|编辑|編輯|编辑本段|打印本[页頁])\])$|(?<=\p{Script=Han}{4})\s+((?:友善)?列印|打印(?:本[頁页])?|[轉转]寄(?:友人)?)$|(?<=\S)\s+([【[](?:打印|收藏|关闭|推荐)(?:本[頁页])?[】\]])$|(<!--.*?-->)/u;

/** The lines with words on them, in order. */
export function textLines(lines: readonly SourceLine[]): TextLine[] {
  const result: TextLine[] = [];
  let afterBlank = true;
  let blanks = 0;
  for (const source of lines) {
    const shown = plainLine(source.text);
    const bare = withoutEdge(shown).trim();
    if (bare === '') {
      afterBlank = true;
      blanks += 1;
      continue;
    }
    const indent = columns(/^\s*/u.exec(shown)?.[0] ?? '');
    const marks = source.heading === undefined ? MARKS.exec(bare) : null;
    const heading = source.heading ?? marks?.[1]?.length ?? null;
    const text = marks ? bare.slice(marks[0].length) : bare;
    piecesOf(text).forEach((part, at) => {
      const piece = part.trim();
      if (piece === '') return;
      const isFirst = at === 0;
      result.push({
        source,
        number: source.number,
        text: piece,
        indent: isFirst ? indent : 0,
        afterBlank: isFirst && afterBlank,
        ...(isFirst && blanks > 1 && result.length > 0 && { isFarApart: true as const }),
        heading: isFirst ? heading : null,
      });
    });
    afterBlank = false;
    blanks = 0;
  }
  return result;
}

/**
 * The line without the edge of a table with one column. Not a pattern: one that looks back to the
 * line's beginning from everywhere takes minutes for a paper of one line.
 */
function withoutEdge(text: string): string {
  const edge = text.indexOf('|');
  if (edge < 0 || text.slice(edge + 1).trim() !== '') return text;
  const before = text.slice(0, edge);
  return before.trim() === '' ? text : before;
}

/** 作者:…, 发布时间:2013-06-03 10:27 right behind a title. */
const STAMP =
  /^(\S[^。；]{5,58}?)\s+(?=\p{Script=Han}{2,4}\s*[:：]).*(?:19|20)\d{2}\s*[-./年]\s*\d/u;

/** Where what a page states of its text begins in the line of the title; 0 where it does not. */
function stampOf(text: string): number {
  const title = STAMP.exec(text)?.[1] ?? '';
  if (title === '' || readFields(title).length > 0 || /[:：，,]$/u.test(title)) return 0;
  const [first, ...others] = readFields(text.slice(title.length));
  const isStated =
    first !== undefined && text.slice(title.length).trimStart().startsWith(first.name);
  const isPosted = [first, ...others].some((one) => one?.kind === 'webDate' && one.value !== '');
  return isStated && isPosted ? title.length : 0;
}

/** 发布日期:2020-01-31 18:23:54 with the text right behind it, where a page's elements were run together. */
const POSTED =
  /^\p{Script=Han}{2,6}\s*[:：]\s*(?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?(?=\d{1,2}月|\p{Script=Han})/u;
const LEAST_BEHIND = 20;

/** Where running text begins right behind the hour at which it went on line; 0 where it does not. */
function postedBefore(text: string): number {
  const stamp = POSTED.exec(text)?.[0] ?? '';
  if (stamp === '') return 0;
  const behind = text.slice(stamp.length);
  const isField = readFields(behind).some(({ name }) => behind.startsWith(name));
  return isField || behind.length < LEAST_BEHIND ? 0 : stamp.length;
}

/** Where a list of pages cuts a text short, what leads to the whole of it: … [更多详细], ...查看全文>>. */
const LEADS_ON =
  /(?:(?<=…|\.{3})\s*[[【［(（]?|(?<=\S)\s*[[【［])\s*(?:更多|查看|阅读|閱讀|继续|繼續|了解){0,2}(?:详细|詳細|详情|詳情|全文|更多)\s*[\]】］)）]?\s*[>＞»]*$/u;

/** 您当前的位置：首页 > 新闻　来源：河川网 2025.08.26: where a page stands, and what it states of its text. */
const PLACE_AND_SOURCE =
  /^[^。]{0,8}位置\s*[:：][^。]*[>＞»›][^。]*?\s(?=来源\s*[:：].*(?:19|20)\d{2})/u;

/** A line's text, and what pages and forums left in it, each on its own. */
function piecesOf(text: string): string[] {
  const stamp =
    stampOf(text) || postedBefore(text) || (PLACE_AND_SOURCE.exec(text)?.[0].length ?? 0);
  if (stamp > 0) return [text.slice(0, stamp), text.slice(stamp)];
  const bounds = noiseAtEdges(text).flatMap(({ start, end }) => [start, end]);
  const parts = [0, ...bounds].map((from, at) => text.slice(from, bounds[at] ?? text.length));
  const leads = LEADS_ON.exec(parts.at(-1) ?? '');
  if (leads) parts.splice(-1, 1, (parts.at(-1) ?? '').slice(0, leads.index), leads[0].trim());
  return parts.flatMap((part) => part.split(PAGE_MARK).map((piece) => piece ?? ''));
}

/** The same line cut in two at a place in its text; parts without words are left out. */
export function splitLine(line: TextLine, ...places: readonly number[]): TextLine[] {
  const bounds = [0, ...places, line.text.length];
  return bounds.slice(0, -1).flatMap((from, at): TextLine[] => {
    const text = line.text.slice(from, bounds[at + 1]).trim();
    if (text === '') return [];
    return from === 0
      ? [{ ...line, text }]
      : [{ ...line, text, indent: 0, afterBlank: false, heading: null }];
  });
}

function columns(space: string): number {
  return [...space].reduce((sum, one) => sum + (one === '\u3000' ? 2 : one === '\t' ? 4 : 1), 0);
}
