import { chineseNumber } from '@/lib/ingest/dates/chinese-number';
import type { Form, FormReading, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { closed } from '@/lib/ingest/forms/titles/join-title';
import { headingLevel, headingMark } from '@/lib/ingest/roles/heading-mark';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isProse, isTitleShaped } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/**
 * Some pages of a book, which begin within one chapter and go on in the next: 三、法律服务 with its
 * text, then 第五节　法制宣传教育. Each chapter is an item.
 */
export const pagesOfBook: Form = { name: '书页', read: readPages };

const CHAPTER =
  /^第\s*([一二三四五六七八九十百\d]{1,4})\s*[编編篇章节節](?=\s|$|\p{Script=Han}{2,20}$)/u;
/** Laws have articles, and are printed whole. */
const ARTICLE = /^第\s*[一二三四五六七八九十百\d]{1,4}\s*[条條]/u;
const COUNTED = /^[（(]?\s*([一二三四五六七八九十]{1,3}|\d{1,3})\s*[）)、.．]/u;
/** As sure as documents one after the other are. */
const SHARE = 0.8;

function readPages({ lines }: TextDocument): FormReading | null {
  const [opening] = lines;
  if (!opening || !beginsAmid(opening) || lines.some(({ text }) => ARTICLE.test(text))) return null;
  const starts = chapterStarts(lines);
  const number = CHAPTER.exec(lines[starts[0] ?? -1]?.text ?? '')?.[1] ?? '';
  if ((chineseNumber(number) ?? 0) < 2) return null;
  const bounds = [0, ...starts, lines.length];
  const others: RoledLine[] = [];
  let path: readonly string[] = [];
  const items = bounds.slice(0, -1).map((from, at): ReadItem => {
    const all = lines.slice(from, bounds[at + 1]);
    const above = headingAt(all);
    const below = headingAt(all.slice(above.length));
    // 第四章　渔业 right above 第一节　养殖 is the chapter of that section and of those after it.
    const isOver = below.some(({ text }) => CHAPTER.test(text));
    if (isOver) {
      others.push(...above.map((line): RoledLine => ({ line, role: 'section' })));
      path = [titleOf(above)];
    } else if (above.some(({ text }) => /^第.{1,5}[编編篇章]/u.test(text))) path = [];
    const titles = isOver ? below : above;
    return {
      title: titles.length === 0 ? null : titleOf(titles),
      date: null,
      path,
      fields: [],
      head: titles.map((line): RoledLine => ({ line, role: 'title' })),
      text: all.slice(isOver ? above.length + below.length : above.length),
    };
  });
  return {
    items,
    others,
    masthead: null,
    explained: lines.length * SHARE,
    contradictions: items.filter(({ text }) => text.length === 0).length,
  };
}

/** A heading that others were counted before, or running text with no title above. */
function beginsAmid(line: TextLine): boolean {
  const count = COUNTED.exec(line.text)?.[1];
  if (count === undefined) return line.isFull === true;
  return (chineseNumber(count) ?? 0) > 1 && headingLevel(line.text) !== null;
}

/** Where chapters begin, each with text above. */
function chapterStarts(lines: readonly TextLine[]): number[] {
  const starts: number[] = [];
  let hasText = false;
  lines.forEach((line, at) => {
    if (hasText && isChapter(line)) {
      starts.push(at);
      hasText = false;
    }
    hasText ||= isProse(line.text);
  });
  return starts;
}

function isChapter({ text, isFull }: TextLine): boolean {
  return isFull !== true && CHAPTER.test(text) && isTitleShaped(text) && !isProse(text);
}

/** The heading with which lines begin, and its name where that stands on the next one: 第五节 / 法制宣传教育. */
function headingAt([first, next]: readonly TextLine[]): readonly TextLine[] {
  if (!first || first.isFull || headingLevel(first.text) === null) return [];
  const isBare = CHAPTER.exec(first.text)?.[0] === first.text;
  const isName = next !== undefined && isTitleShaped(next.text) && headingMark(next.text) === null;
  return isBare && isName ? [first, next] : [first];
}

function titleOf(heading: readonly TextLine[]): string {
  return heading
    .map(({ text }) => closed(text))
    .join(' ')
    .replace(/\s+/gu, ' ');
}
