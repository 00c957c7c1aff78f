import type { Item } from '@/lib/domain/item';
import type { TagOf } from '@/lib/ingest/names/create-jieba-tagger';
import { findNames, type ListedNames, type TextNames } from '@/lib/ingest/names/find-names';
import { tagTokens } from '@/lib/ingest/names/tag-words';
import type { Fold } from '@/lib/text/fold';
import { searchTextOf } from '@/lib/text/search-text';
import { type HanCutter, tokenize } from '@/lib/text/tokenize';
import { countTerms, type ItemTerms } from './term-table';

/** All that an ingest wants to know of the words of an item; JSON. */
export interface ItemAnalysis extends ItemTerms {
  /** Of its title, then of its text. */
  readonly names: readonly TextNames[];
}

/** By what texts are cut into words, and names are found among them. */
export interface Analyser {
  readonly fold: Fold;
  readonly cutHan: HanCutter;
  readonly tagOf: TagOf;
  readonly listed: ListedNames;
}

/** Cuts an item into words, once: that takes longer than all that is done with them. */
export function analyseItem(item: Item, { fold, cutHan, tagOf, listed }: Analyser): ItemAnalysis {
  const analyse = (text: string) => {
    const folded = fold(text);
    const tokens = tokenize(folded, cutHan);
    return {
      terms: tokens.map(({ term }) => term),
      names: findNames(tagTokens(folded, tokens, tagOf), listed),
    };
  };
  const title = analyse(item.title);
  const body = analyse(searchTextOf(item).text);
  return { ...countTerms(title.terms, body.terms), names: [title.names, body.names] };
}
