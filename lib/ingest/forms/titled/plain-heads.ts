import { isBrief } from '@/lib/ingest/forms/read-masthead';
import { isCollectionName } from '@/lib/ingest/forms/titles/collection-name';
import { isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { type Head, isCounted } from './find-heads';
import { titleEcho } from './title-echo';

/** Titles that no day stands beside are known by how the whole is set; fewer tell nothing. */
export const LEAST_PLAIN = 3;
/** The heading of a document's part is shorter. */
export const LEAST_TITLE = 8;
const LEAST_OF_BRIEF = 2;
const CUT = /(?:…|⋯|\.{3})\s*$/u;
/** What is called so brings several texts, counted or not. */
const EXCERPTS = /(?:摘编|文摘|摘登|选登|选编|荟萃|集锦)$/u;
/** 主要任务 */
const SHORTEST_NAME = 4;
const BRIEF_LINES = 6;

/** Titles over texts below the name of a collection, with a blank line before each: no day is needed. */
export function isPlainCollection(heads: readonly Head[], lines: readonly TextLine[]): boolean {
  const [first] = heads;
  const isOfBrief = isBrief(lines.slice(0, BRIEF_LINES));
  const isNamed = isCollectionName(lines[0]?.text ?? '');
  if (!first || !(isOfBrief || isNamed)) return false;
  if (heads.length < (isOfBrief ? LEAST_OF_BRIEF : LEAST_PLAIN)) return false;
  const isExcerpts = EXCERPTS.test(lines[0]?.text ?? '');
  return heads.every(({ titles }) => {
    const title = lines[titles.at(-1) ?? -1];
    if (isExcerpts && isCounted(title)) return lengthOf(title?.text ?? '') > LEAST_TITLE;
    // 主要做法 is a part of the one text that a brief may bring.
    const isLong = isNamed || lengthOf(title?.text ?? '') >= LEAST_TITLE;
    return title?.afterBlank === true && !isCounted(title) && isLong;
  });
}

/**
 * Whether two blank lines part texts, each with its title above it and one blank line below that, as
 * lists of news on a page are copied: all that stands far apart is such a title.
 */
export function areFarApart(heads: readonly Head[], lines: readonly TextLine[]): boolean {
  const [first, ...others] = heads;
  if (!first || heads.length < LEAST_PLAIN) return false;
  const far = lines.flatMap((line, at) => (line.isFarApart ? [at] : []));
  const areTitled = others.every(
    ({ start, titles, end }) =>
      titles.length === 1 &&
      far.includes(start) &&
      !isCounted(lines[start]) &&
      lines[end]?.afterBlank === true &&
      isProse(lines[end]?.text ?? ''),
  );
  // The parts of one text are as far from its title as from each other, and have shorter names.
  const top = first.titles.at(-1) ?? 0;
  const areOfOne = far.some((at) => at <= top);
  const areNames = heads.some(
    ({ titles }) => lengthOf(lines[titles.at(-1) ?? 0]?.text ?? '') <= SHORTEST_NAME,
  );
  const areAll = far.every((at) => others.some(({ start }) => start === at));
  // A day below the first title alone is that of one text, whose parts are parted so.
  const areAlike = (first.dates.at(-1) ?? -1) < top || others.some(({ dates }) => dates.length > 0);
  return areTitled && areAll && areAlike && !areOfOne && !areNames;
}

const LEAST_TURNS = 4;
/** 港府政情: the name of a column; a document's own title is longer. */
const LONGEST_COLUMN = 6;
/** Of the headlines so many have to be told again by their texts, as much as this. */
const ECHOED_SHARE = 0.75;
const LEAST_TOLD = 0.25;

/**
 * Whether headlines and single paragraphs take turns below no more than the name of a column. A
 * document, too, has headings over paragraphs, but a title of its own above them.
 */
export function takeTurns(heads: readonly Head[], lines: readonly TextLine[]): boolean {
  const [first] = heads;
  const name = first?.titles.length === 2 ? (lines[first.titles[0] ?? 0]?.text ?? '') : '';
  const isColumn = name !== '' && (lengthOf(name) <= LONGEST_COLUMN || isCollectionName(name));
  if (heads.length < LEAST_TURNS || !isColumn) return false;
  const titles = heads.map((head) => lines[head.titles.at(-1) ?? -1]);
  const areTurns = heads.every(({ end, titles: own }, at) => {
    const next = heads[at + 1]?.start ?? lines.length;
    return next === end + 1 && (at === 0 || own.length === 1) && !isCounted(titles[at]);
  });
  const longer = titles.filter((title) => lengthOf(title?.text ?? '') >= LEAST_TITLE).length;
  const told = heads.filter(
    ({ end }, at) => titleEcho(titles[at]?.text ?? '', lines[end]?.text ?? '') >= LEAST_TOLD,
  ).length;
  return areTurns && longer * 2 >= heads.length && told >= heads.length * ECHOED_SHARE;
}

/** Whether each title stands over a text cut short, as lists of news have them: …鼓励市民踊跃参加…. */
export function areExcerpts(heads: readonly Head[], lines: readonly TextLine[]): boolean {
  return (
    heads.length >= LEAST_PLAIN &&
    heads.every(({ titles, end }, at) => {
      const below = lines.slice(end, heads[at + 1]?.start ?? lines.length);
      const title = lines[titles.at(-1) ?? -1];
      return !isCounted(title) && below.length > 0 && below.every(({ text }) => CUT.test(text));
    })
  );
}
