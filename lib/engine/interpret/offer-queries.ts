import type { Clause, Offer, QueryPlan, RewritingReason } from '@/lib/search/query-plan';
import type { Span } from '@/lib/text/folded-text';
import type { Lexicon, Sounds } from './lexicon';

/** In UTF-16 units. What is longer was pasted, and each offer of it would be searched for. */
const LONGEST = 40;
/** More would be tried for too long. */
const MOST_NUMBERS = 12;

/**
 * What a query that finds nothing may have been meant to be, likeliest first: with another number of
 * a series, or a word of two characters that sounds so. Each is for the reader to choose, and may
 * find nothing either.
 */
export async function* offerQueries(
  plan: QueryPlan,
  lexicon: Lexicon,
  sounds: Sounds,
): AsyncGenerator<Offer> {
  const offered = new Set<string>();
  for await (const offer of allOffers(plan, lexicon, sounds)) {
    if (!offered.has(offer.text)) yield offer;
    offered.add(offer.text);
  }
}

async function* allOffers(
  plan: QueryPlan,
  lexicon: Lexicon,
  sounds: Sounds,
): AsyncGenerator<Offer> {
  if (plan.text.length > LONGEST) return;
  for (const clause of plan.clauses) {
    if (clause.kind !== 'plain') continue;
    const { source, text } = clause.folded;
    const inSeries: Span[] = [];
    for (const number of clause.numbers ?? []) {
      const others = await sounds.otherNumbers(text, number);
      if (others.length > 0) inSeries.push(number);
      const typed = numberTyped(clause, number);
      for (const to of others.slice(0, MOST_NUMBERS)) yield* offered(plan, typed, to, 'number');
    }
    for (const to of await sounds.otherNumerals(text, inSeries)) {
      yield* offered(plan, source, to, 'number');
    }
    // What has near words is a word as it is.
    const isWord = plan.words.some((word) => word.text === text && word.near !== undefined);
    if (isWord || (await lexicon.stands(text))) continue;
    for (const to of await sounds.maybeMeantBy(text)) yield* offered(plan, source, to, 'similar');
  }
}

/** The number as it was typed; as it is compared where folding has changed its length. */
function numberTyped(
  { folded: { source, text } }: Pick<Clause, 'folded'>,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const whole = source.length === text.length ? source : text;
  return whole.slice(start, end);
}

function* offered(
  { text }: QueryPlan,
  from: string,
  to: string,
  reason: RewritingReason,
): Generator<Offer> {
  // Where it was typed in another form (第 八 届) there is no saying where it stands.
  if (text.includes(from)) yield { text: text.replace(from, to), rewriting: { from, to, reason } };
}
