import { titleWithoutPage, withoutListDash } from '@/lib/ingest/forms/contents-entry';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { headingName, isMarkedHeading } from '@/lib/ingest/sources/heading-name';
import type { HeadingNames } from './heading-names';
import type { TitleIndex } from './title-index';

const MARKED =
  /^[\s◆◇■□●○★☆▲△※]*[◆◇■□●○★☆▲△※]\s*([^◆◇■□●○★☆▲△※]{2,16}?)\s*[◆◇■□●○★☆▲△※][\s◆◇■□●○★☆▲△※]*/u;
const PAGE_WITHIN = /(?:[…⋯‥]|(?:[.．·・•。_]\s*){3}|\t)[.．…⋯‥·・•。_\s]*(\d{1,3})/gu;

/** A line of a contents page, or a piece of one. */
export interface Part {
  readonly number: number;
  readonly text: string;
}

/** A line that holds headings and entries one behind the other, in its pieces. */
export function splitParts(line: TextLine, names: HeadingNames, titles: TitleIndex): Part[] {
  const parts: Part[] = [];
  let rest = withoutListDash(line.text);
  const cut = (at: number) => {
    parts.push({ number: line.number, text: rest.slice(0, at).trim() });
    rest = withoutListDash(rest.slice(at));
  };
  for (let guard = 0; guard < 50 && rest !== ''; guard += 1) {
    const at = partEnd(rest, names, titles);
    if (at === null) break;
    cut(at);
  }
  if (rest !== '') parts.push({ number: line.number, text: rest });
  return parts;
}

function partEnd(text: string, names: HeadingNames, titles: TitleIndex): number | null {
  const marked = MARKED.exec(text)?.[0].length;
  if (marked !== undefined && marked < text.length) return marked;
  const opens = (rest: string) => {
    const bare = withoutListDash(rest.trim());
    if (isMarkedHeading(bare) || names.has(headingName(bare))) return true;
    if (names.prefixEnds(bare).length > 0) return true;
    return isAnnounced(bare, titles);
  };
  const heading = names.prefixEnds(text).find((at) => opens(text.slice(at)));
  if (heading !== undefined) return heading;
  for (const { index, 0: all, 1: digits = '' } of text.matchAll(PAGE_WITHIN)) {
    // 3220辆 is page 32 and 20辆, or page 3 and 220辆: whichever is a title.
    for (let length = digits.length; length > 0; length -= 1) {
      const at = index + all.length - digits.length + length;
      if (at < text.length && opens(text.slice(at))) return at;
    }
    const at = index + all.length;
    if (/^\s+\S{4}/u.test(text.slice(at))) return at;
  }
  return null;
}

/** Whether a text begins with a title of the body, up to leaders, a page or its end. */
function isAnnounced(text: string, titles: TitleIndex): boolean {
  const title = titleWithoutPage(text.replace(/\s*(?:[.．…⋯‥·・•。_]\s*){2,}.*$/u, ''));
  return begins(title, titles);
}

/** Whether a title of the body begins so. */
export function begins(title: string, titles: TitleIndex): boolean {
  return titles.find(titleKey(title)).some(({ start }) => start.isFree);
}
