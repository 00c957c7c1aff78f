import type { Field, SearchableItem } from '@/lib/corpus/searchable-item';
import { mapTexts } from '@/lib/domain/block';
import { clauseFinder } from '@/lib/engine/retrieve/find-clause';
import { findWord } from '@/lib/engine/retrieve/find-word';
import type { Match } from '@/lib/engine/retrieve/match-plan';
import type { HighlightPart, Hit, MarkedItem } from '@/lib/search/contract';
import type { QueryPlan } from '@/lib/search/query-plan';
import { findOccurrences } from '@/lib/text/find-occurrences';
import { type Span, sourceSpan } from '@/lib/text/folded-text';
import { mergeSpans } from '@/lib/text/merge-spans';
import { BREAK, searchTextOf, withoutBreaks } from '@/lib/text/search-text';
import type { WordFinder } from '@/lib/text/word-boundaries';
import { cutExcerpt } from './cut-excerpt';
import { explainMatch, type MarkRule } from './explain-match';
import { highlight } from './highlight';

/** Whole sentences stand by themselves. */
const SENTENCE_END = new RegExp(`[。！？\n${BREAK}]`);

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
  const title = findMarks(entry, 'title', rule, finder);
  const tocTitle = findMarks(entry, 'tocTitle', rule, finder);
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
  const marks = findMarks(entry, 'body', rule, finder);
  let at = 0;
  const marked = () => {
    const { start, end } = pieces[at++] ?? { start: 0, end: 0 };
    return highlight(text, marks, start, end);
  };
  return {
    id: item.id,
    title: highlight(item.title, findMarks(entry, 'title', rule, finder)),
    blocks: item.blocks.map((block) => mapTexts(block, marked)),
    fields: item.fields.map(({ name }) => {
      marked();
      return { name, value: marked() };
    }),
  };
}

function excerptOf(entry: SearchableItem, rule: MarkRule, finder: WordFinder): HighlightPart[] {
  const marks = findMarks(entry, 'body', rule, finder);
  const { source } = entry.texts.body;
  const passages = cutExcerpt(source, marks);
  const isOpen = (at: number) => at > 0 && !SENTENCE_END.test(source[at - 1] ?? '');
  return passages.flatMap(({ start, end }, at) => [
    // Between two passages something is always left out.
    ...(at > 0 || isOpen(start) ? [ELLIPSIS] : []),
    ...highlight(source, marks, start, end).map(asShown),
    ...(at === passages.length - 1 && end < source.length && isOpen(end) ? [ELLIPSIS] : []),
  ]);
}

/** What parts the blocks of an item is a space to the eye. */
function asShown({ text, marked }: HighlightPart): HighlightPart {
  return { text: withoutBreaks(text), marked };
}

/** Marks in one of an item's texts as source offsets (UTF-16), in order, without overlaps. */
function findMarks(
  { texts, year }: SearchableItem,
  field: Field,
  rule: MarkRule,
  finder: WordFinder,
): Span[] {
  const folded = texts[field];
  const spans = [
    ...rule.texts.flatMap((text) => findOccurrences(folded.text, text)),
    ...rule.clauses.flatMap((clause) => clauseFinder(clause)(folded.text, field, year)),
    ...rule.words.flatMap((word) => findWord(folded, word, finder)),
  ];
  return mergeSpans(mergeSpans(spans).map((span) => sourceSpan(folded, span)));
}
