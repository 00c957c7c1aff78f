import { cutExcerpt } from './cut-excerpt';
import { findMarks, type MarkRule } from './find-marks';
import { highlight } from './highlight';
import type { Match } from './matches';
import type { HighlightPart, Hit, MarkedItem } from './search-types';
import type { SearchableItem } from './searchable-item';
import type { WordFinder } from './word-boundaries';

/** Whole sentences stand by themselves. */
const SENTENCE_END = /[。！？\n]/;

/** Stands for what an excerpt leaves out of a sentence, in its Chinese form. */
const ELLIPSIS: HighlightPart = { text: '……', marked: false };

/** A match as a page shows it: title and excerpt with marks, and where the item belongs. */
export function presentHit(match: Match, finder: WordFinder): Hit {
  const { item, texts, year } = match.entry;
  const title = findMarks(texts.title, year, match.rule, finder);
  const tocTitle = findMarks(texts.tocTitle, year, match.rule, finder);
  const onlyContents = tocTitle.length > title.length;
  return {
    id: item.id,
    tier: match.tier,
    score: match.score,
    title: highlight(item.title, title),
    excerpt: excerptOf(match.entry, match.rule, finder),
    rewritings: match.rewritings,
    missing: match.missing,
    ...(onlyContents && { tocTitle: highlight(texts.tocTitle.source, tocTitle) }),
    section: item.section,
    subsection: item.subsection,
    date: item.date,
    page: item.page,
  };
}

/** The whole item with marks. */
export function presentItem(
  { item, texts, year }: SearchableItem,
  rule: MarkRule,
  finder: WordFinder,
): MarkedItem {
  return {
    id: item.id,
    title: highlight(item.title, findMarks(texts.title, year, rule, finder)),
    body: highlight(item.body, findMarks(texts.body, year, rule, finder)),
  };
}

function excerptOf({ item, texts, year }: SearchableItem, rule: MarkRule, finder: WordFinder) {
  const marks = findMarks(texts.body, year, rule, finder);
  const passages = cutExcerpt(item.body, marks);
  const isOpen = (at: number) => at > 0 && !SENTENCE_END.test(item.body[at - 1] ?? '');
  return passages.flatMap(({ start, end }, at) => [
    // Between two passages something is always left out.
    ...(at > 0 || isOpen(start) ? [ELLIPSIS] : []),
    ...highlight(item.body, marks, start, end),
    ...(at === passages.length - 1 && end < item.body.length && isOpen(end) ? [ELLIPSIS] : []),
  ]);
}
