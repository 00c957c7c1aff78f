import { countListed, LISTED_LOSS } from '@/lib/corpus/count-listed';
import { literalStrength } from '@/lib/corpus/literal-strength';
import { averageLength } from '@/lib/corpus/shards/gram-entries';
import { yearOf } from '@/lib/domain/calendar';
import { byDate } from '@/lib/domain/issues-of';
import type { Item } from '@/lib/domain/item';
import { headingsOf } from '@/lib/domain/section';
import type { SearchRequest } from '@/lib/search/contract';
import { findOccurrences } from '@/lib/text/find-occurrences';
import type { Fold } from '@/lib/text/fold';
import { searchedTexts } from '@/lib/text/search-text';

/** Says by looking through all the texts what a search has to find. */
export interface TrueMatches {
  readonly fold: Fold;
  /**
   * The ids of the items that hold every one of the texts and pass the filters of section and
   * issue, best first.
   *
   * @param texts folded
   */
  of(
    texts: readonly string[],
    request: Pick<SearchRequest, 'section' | 'issue' | 'sort'>,
  ): string[];
}

const PLAIN = /^[\p{L}\p{N}]+$/u;

/** The texts, folded, that an item must hold to hold a query literally. */
export function queriedTexts(q: string, fold: Fold): string[] {
  const whole = fold(q).text;
  const parts = q.split(/\s+/u).map((part) => fold(part).text);
  // With marks between them parts are one text for whoever typed it, not two.
  return (parts.every((part) => PLAIN.test(part)) ? parts : [whole]).filter(Boolean);
}

/** @param items of the whole collection */
export function trueMatches(items: readonly Item[], fold: Fold): TrueMatches {
  const folded = [...items].sort(byDate).map((item) => {
    const [title = '', tocTitle = '', body = ''] = searchedTexts(item).map((one) => fold(one).text);
    return {
      item,
      title,
      tocTitle,
      body,
      sections: headingsOf(item.section).map(({ slug }) => slug),
      issues: [item.issue.id, ...(item.issue.date ? [yearOf(item.issue.date.from)] : [])],
    };
  });
  const average = averageLength(folded);
  return {
    fold,
    of(texts, { section, issue, sort }) {
      const held = folded.filter(
        ({ title, tocTitle, body, sections, issues }) =>
          texts.every((one) => [title, tocTitle, body].some((text) => text.includes(one))) &&
          (section === null || sections.includes(section)) &&
          (issue === null || issues.includes(issue)),
      );
      const [text = ''] = texts;
      // Of several texts the order depends on how rare each is; of one on nothing else.
      if (sort === 'date' || texts.length !== 1) return held.map(({ item }) => item.id);
      const strengths = held.map((one, place) => ({
        ...one,
        place,
        strength: strength(one, text),
      }));
      return strengths
        .sort((a, b) => b.strength - a.strength || a.place - b.place)
        .map(({ item }) => item.id);
    },
  };

  function strength({ title, tocTitle, body }: (typeof folded)[number], text: string): number {
    const inBody = findOccurrences(body, text);
    const inTitle = findOccurrences(title, text).length || findOccurrences(tocTitle, text).length;
    const first = inBody[0]?.start ?? -1;
    const mentions = inBody.length - LISTED_LOSS * countListed(body, inBody);
    return literalStrength({ inTitle, inBody: mentions, first }, body.length / average);
  }
}
