import type { Clause, Offer, QueryPlan, RewritingReason } from '@/lib/search/query-plan';
import type { Lexicon, Sounds } from './lexicon';

/** In UTF-16 units. What is longer was pasted, and each offer of it would be searched for. */
const LONGEST = 40;
/** More would be tried for too long. */
const MOST_NUMBERS = 12;
const MOST_NUMERALS = 2;
/** Two characters with a numeral are as often a word: 一流, 二级. */
const SHORTEST_NAME = 3;

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
    for (const number of clause.numbers ?? []) {
      const others = await sounds.otherNumbers(text, number);
      const typed = numberTyped(clause, number);
      for (const to of others.slice(0, MOST_NUMBERS)) yield* offered(plan, typed, to, 'number');
    }
    for (const to of await otherNumerals(text, lexicon)) yield* offered(plan, source, to, 'number');
    // What has near words is a word as it is.
    const isWord = plan.words.some((word) => word.text === text && word.near !== undefined);
    if (isWord || (await lexicon.stands(text))) continue;
    for (const to of await sounds.maybeMeantBy(text)) yield* offered(plan, source, to, 'similar');
  }
}

const NUMERALS = '〇一二三四五六七八九十百千万';

/** The name with another numeral in the place of one that stands so: 二里头夏都遗址 for 一里头. */
async function otherNumerals(text: string, lexicon: Lexicon): Promise<string[]> {
  const found: string[] = [];
  if (text.length < SHORTEST_NAME) return found;
  const places = [...text].flatMap((char, at) => (NUMERALS.includes(char) ? [at] : []));
  for (const at of places.slice(0, MOST_NUMERALS)) {
    for (const numeral of NUMERALS) {
      const other = text.slice(0, at) + numeral + text.slice(at + 1);
      if (other !== text && (await lexicon.stands(other))) found.push(other);
    }
  }
  return found;
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
