import type { TextDocument } from '@/lib/ingest/forms/form';
import { isListed, isSummaryName } from '@/lib/ingest/forms/summary-of-items';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { headingLevel } from '@/lib/ingest/roles/heading-mark';
import { isDateOnly, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { EXACT } from './exact-lines';
import { DATE_NAME } from './marked-item';

/** 详细新闻: what groups items is called so, and no item is. */
const LONGEST_GROUP = 12;
/** 基本案情: a part of a document is called no longer. */
const LONGEST_PART = 8;
/** 时政 */
const LONGEST_LABEL = 6;

/**
 * Marks of an editor, and not the headings of a document that was written with marks: those go on
 * deeper, count their parts (第一章, 一、), or stand below the document's own title and lead.
 */
export function hasMarks({ lines, name }: TextDocument, areYears = false): boolean {
  if (lines[0]?.text === EXACT) return true;
  if (isNamedByFile(lines, name.stem)) return false;
  const count = (level: number) => lines.filter(({ heading }) => heading === level).length;
  const titles = lines.filter(({ heading }) => heading === 2);
  if (titles.length === 0) return false;
  // Years and months are headings of a chronicle.
  if (!areYears && titles.filter(({ text }) => isDateOnly(text)).length * 2 > titles.length)
    return false;
  const deeper = lines.some(({ heading }) => heading !== null && heading > 2);
  if (deeper && !areYears && areGroups(lines)) return false;
  const isTyped = titles.every(({ source }) => source.heading === undefined);
  // An editor marks titles and nothing else; a document has a title above its parts.
  const areAlone = isTyped && count(1) === 0 && !deeper;
  const areParts = titles.length > 1 && titles.every(({ text }) => headingLevel(text) !== null);
  if (areParts && !areAlone) return false;
  // A document's own title has its parts below it; an editor's mark may stand below the file's headings.
  const below = lines.slice(lines.findIndex(({ heading }) => heading === 2));
  const isAboveParts = below.some(({ heading }) => heading !== null && heading > 2);
  if (titles.length === 1 && count(1) === 0 && isAboveParts) return false;
  if (isTyped || lines.some(({ text }) => text.startsWith(`${DATE_NAME}：`))) return true;
  const [first, second] = lines;
  const isDocument = count(1) === 1 && first?.heading === 1 && second?.heading !== 2;
  return titles.length > 1 && !isDocument;
}

/**
 * A file that is called as its only document: 甲诉乙案.md / # 甲诉乙案 / ## 基本案情. A heading of the first
 * level that is a section's name is shorter, and what it has below it says days or longer titles.
 */
function isNamedByFile(lines: readonly TextLine[], stem: string): boolean {
  const [title, first] = lines;
  const marked = lines.filter(({ heading }) => heading !== null && heading <= 2);
  const parts = marked.slice(1);
  return (
    title?.heading === 1 &&
    first?.heading === 2 &&
    titleKey(title.text) === titleKey(stem) &&
    lengthOf(stem) > LONGEST_GROUP &&
    parts.length > 1 &&
    parts.every(({ heading, text }) => heading === 2 && lengthOf(text) <= LONGEST_PART) &&
    !lines.some(({ text }) => text.startsWith(`${DATE_NAME}：`))
  );
}

/**
 * Whether the second level only groups what the third one is of: 详细新闻 / ### 国际合作大会开幕, beside
 * no other parts than lists of what follows.
 */
function areGroups(lines: readonly TextLine[]): boolean {
  const places = lines.flatMap(({ heading }, at) => (heading === 2 ? [at] : []));
  const parts = places.map((place, at) => lines.slice(place, places[at + 1]));
  const isGroup = ([title, first, ...rest]: readonly TextLine[]) =>
    first?.heading === 3 &&
    lengthOf(title?.text ?? '') <= LONGEST_GROUP &&
    rest.some(({ heading }) => heading === 3);
  const isList = ([title, ...below]: readonly TextLine[]) =>
    below.length > 0 &&
    (below.every(isListed) ||
      (isSummaryName(title?.text ?? '') && below.every(({ heading }) => heading === null)));
  return parts.some(isGroup) && parts.every((part) => isGroup(part) || isList(part));
}

/** Whether the marked lines only sort what is counted below them: 时政 / 1. 甲部召开会议. */
export function areLabels(lines: readonly TextLine[]): boolean {
  const titles = lines.filter(({ heading }) => heading === 2);
  const below = lines.filter(({ heading }) => heading === null);
  const entries = below.filter(isListed);
  const areShort = titles.every(({ text }) => lengthOf(text) <= LONGEST_LABEL);
  return (
    areShort &&
    titles.length > 1 &&
    entries.length > titles.length &&
    entries.length * 10 >= below.length * 9
  );
}
