import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { mapTexts } from '@/lib/domain/block';
import type { Match } from '@/lib/engine/retrieve/match-plan';
import type { HighlightPart, Hit, MarkedItem } from '@/lib/search/contract';
import type { QueryPlan } from '@/lib/search/query-plan';
import { mergeSpans } from '@/lib/text/merge-spans';
import { BREAK, searchTextOf, withoutBreaks } from '@/lib/text/search-text';
import type { WordFinder } from '@/lib/text/word-boundaries';
import { cutExcerpt } from './cut-excerpt';
import { explainMatch, type MarkRule } from './explain-match';
import { findMarks, wordAt } from './find-marks';
import { highlight } from './highlight';

/** Whole sentences stand by themselves. */
const SENTENCE_END = `。！？\n${BREAK}`;

/** Stands for what an excerpt leaves out of a sentence, in its Chinese form. */
const ELLIPSIS: HighlightPart = { text: '……', marked: false };

/** A match as a page shows it: title and excerpt with marks, and where the item belongs. */
export function presentHit(
  { entry, tier, score }: Match,
  plan: QueryPlan,
  finder: WordFinder,
): Hit {
  const { item, texts } = entry;
  const { rule, rewritings, missing } = explainMatch(entry, plan, finder);
  const title = mergeSpans(findMarks(entry, 'title', rule, finder));
  const tocTitle = mergeSpans(findMarks(entry, 'tocTitle', rule, finder));
  const onlyContents = tocTitle.length > title.length;
  return {
    id: item.id,
    tier,
    score,
    title: highlight(item.title, title),
    excerpt: excerptOf(entry, rule, finder),
    rewritings,
    missing,
    ...(onlyContents && { tocTitle: highlight(texts.tocTitle.source, tocTitle) }),
    issue: item.issue,
    section: item.section,
    date: item.date,
    page: item.page,
  };
}

/** The whole item with the marks of a plan. */
export function presentItem(
  entry: SearchableItem,
  plan: QueryPlan,
  finder: WordFinder,
): MarkedItem {
  const { item } = entry;
  const { rule } = explainMatch(entry, plan, finder);
  const { text, pieces } = searchTextOf(item);
  const marks = mergeSpans(findMarks(entry, 'body', rule, finder));
  let at = 0;
  const marked = () => {
    const { start, end } = pieces[at++] ?? { start: 0, end: 0 };
    return highlight(text, marks, start, end);
  };
  return {
    id: item.id,
    title: highlight(item.title, mergeSpans(findMarks(entry, 'title', rule, finder))),
    blocks: item.blocks.map((block) => mapTexts(block, marked)),
    fields: item.fields.map(({ name }) => {
      marked();
      return { name, value: marked() };
    }),
  };
}

function excerptOf(entry: SearchableItem, rule: MarkRule, finder: WordFinder): HighlightPart[] {
  const found = findMarks(entry, 'body', rule, finder);
  const { body } = entry.texts;
  const { source } = body;
  const passages = cutExcerpt(source, found, (at) => wordAt(body, at, finder));
  const marks = mergeSpans(found);
  return passages.flatMap(({ start, end }, at) => [
    // Between two passages something is always left out.
    ...(at > 0 || isOpen(source, start) ? [ELLIPSIS] : []),
    ...highlight(source, marks, start, end).map(asShown),
    ...(at === passages.length - 1 && end < source.length && isOpen(source, end) ? [ELLIPSIS] : []),
  ]);
}

function isOpen(source: string, at: number): boolean {
  return at > 0 && !SENTENCE_END.includes(source.charAt(at - 1));
}

/** What parts the blocks of an item is a space to the eye. */
function asShown({ text, marked }: HighlightPart): HighlightPart {
  return { text: withoutBreaks(text), marked };
}
