import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { FUNCTION_WORDS } from '@/lib/text/function-words';
import { isHan } from '@/lib/text/han';
import { looksLike } from '@/lib/text/look-alikes';
import type { Readings } from '@/lib/text/readings';
import { blurred } from '@/lib/text/spellings';
import type { SoundSources } from './find-by-pinyin';
import { type Places, placesIn } from './places-in';

/** What a wrong character costs, by how easily it is mistaken: the cheapest text is offered. */
const SAME_SOUND = 1;
const NEAR_SOUND = 1.5;
const LOOKS_ALIKE = 1.5;
const OTHER_CHARACTER = 3;
const MISSING_OR_EXTRA = 2.5;

/**
 * Two characters of which one is wrong are a guess, unless they make a known name or the one topic
 * that sounds so: of 18,336 frequent words of two characters that one issue lacks 25 are taken for
 * another, half of them rightly (经纪 for 经济).
 */
const SHORTEST_OF_ANY = 3;
/** A topic is in a title, and in so many items. */
const FEWEST_OF_TOPIC = 2;
/** What is offered, sounds a little else or is no word, and may be wrong, is in a title or in so many. */
const FEWEST_OF_OFFER = 3;
const NUMERAL = /[〇零一二两三四五六七八九十百千万亿]/u;
const NO_TOPIC = /[上下不]/u;
/** From here on one quite different character inside still leaves no doubt what was meant. */
const SHORTEST_WITH_OTHER = 5;
/** In UTF-16 units. */
const LONGEST = 24;
const MOST_TEXTS = 3;

/** Texts, and what they are compared with a run by. */
export interface SimilarSources extends Pick<SoundSources, 'readings' | 'finder' | 'isName'> {
  readonly entries: readonly Pick<SearchableItem, 'texts'>[];
}

/**
 * Texts of the items that a run of Han characters was probably meant to be, best first: the same
 * but for characters that sound alike (at least half must be the same), or, in three characters
 * and more, for one missing or extra character. None for a run that is plausible as it is.
 */
export function findSimilar(run: string, sources: SimilarSources): string[] {
  const found = allSimilar(run, sources, 'same');
  if (run.length < SHORTEST_OF_ANY) keepSure(found, sources);
  return best(found);
}

/**
 * What a run of two characters may have been meant to be, best first: a word that sounds the same,
 * however seldom it is; what sounds or looks alike where it is in a title, or in some items. Numerals
 * are never offered. None for a run of another length.
 */
export function findMaybeMeant(run: string, sources: SimilarSources): string[] {
  if (run.length >= SHORTEST_OF_ANY) return [];
  const found = allSimilar(run, sources, 'alike');
  for (const [text, { cost, holders }] of found) {
    const isWord = sources.finder.isTerm(text);
    const isTopic = holders.size >= FEWEST_OF_OFFER || isInTitle(text, sources);
    // 就 of 就业 is no word of grammar.
    const isGrammar =
      !isWord && [...text].some((char) => NO_TOPIC.test(char) || FUNCTION_WORDS.has(char));
    const isLikely = isTopic || (isWord && cost === SAME_SOUND);
    if (!isLikely || isGrammar || NUMERAL.test(text)) found.delete(text);
  }
  return best(found);
}

/** @param pairs how a wrong one of two characters must sound */
function allSimilar(
  run: string,
  { entries, readings, finder }: SimilarSources,
  pairs: 'same' | 'alike',
): Map<string, Similar> {
  const found = new Map<string, Similar>();
  const { length } = run;
  if (length < 2 || length > LONGEST || !isHan(run)) return found;
  const places = placesIn(entries);
  const { text } = places;
  const add = (start: number, end: number, cost: number) => {
    const candidate = text.slice(start, end);
    if (!isHan(candidate)) return;
    const { entry, folded, from } = places.textAt(start);
    if (!finder.isWhole(folded, { start: start - from, end: end - from })) return;
    const known = found.get(candidate);
    if (!known) found.set(candidate, { cost, holders: new Set([entry]) });
    else {
      known.cost = Math.min(cost, known.cost);
      known.holders.add(entry);
    }
  };
  for (const start of startsOf(run, places)) {
    const cost = substitutionCost(run, text, start, readings, pairs);
    if (cost !== null) add(start, start + length, cost);
  }
  if (length < SHORTEST_OF_ANY) return found;
  for (const start of places.of(run)) {
    if (lacksOneInside(text, start, run, 0, length)) {
      add(start, start + length + 1, MISSING_OR_EXTRA);
    }
    if (length > SHORTEST_OF_ANY && lacksOneInside(run, 0, text, start, length - 1)) {
      add(start, start + length - 1, MISSING_OR_EXTRA);
    }
  }
  return found;
}

/**
 * Where a text may begin that has at least half of the units of a run in their places: each has one
 * of any half of them and one more, and those are taken that stand in the fewest places.
 */
function startsOf(run: string, places: Places): Set<number> {
  const starts = new Set<number>();
  const standing = Array.from({ length: run.length }, (_, at) => ({
    at,
    places: places.of(run.charAt(at)),
  }))
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, (run.length >> 1) + 1);
  for (const one of standing) {
    for (const place of one.places) if (place >= one.at) starts.add(place - one.at);
  }
  return starts;
}

/** The cheapest, those in most items first. */
function best(found: ReadonlyMap<string, Similar>): string[] {
  const costs = [...found.values()].map(({ cost }) => cost);
  const cheapest = Math.min(...costs);
  return [...found]
    .filter(([, { cost }]) => cost === cheapest)
    .sort(([a, m], [b, n]) => n.holders.size - m.holders.size || (a < b ? -1 : 1))
    .slice(0, MOST_TEXTS)
    .map(([text]) => text);
}

interface Similar {
  cost: number;
  readonly holders: Set<number>;
}

/** Of readings of two characters leaves the names, or else the one topic. */
function keepSure(found: Map<string, Similar>, sources: SimilarSources): void {
  const texts = [...found.keys()];
  const names = texts.filter(sources.isName);
  const topics = texts.filter(
    (text) => (found.get(text)?.holders.size ?? 0) >= FEWEST_OF_TOPIC && isInTitle(text, sources),
  );
  const sure = names.length > 0 ? names : topics.length === 1 ? topics : [];
  for (const text of texts) if (!sure.includes(text)) found.delete(text);
}

function isInTitle(text: string, { entries }: SimilarSources): boolean {
  return entries.some(({ texts: { title } }) => title.text.includes(text));
}

/** What it costs to read the stretch for the run, or null where that is not to be believed. */
function substitutionCost(
  typed: string,
  text: string,
  start: number,
  readings: Readings,
  pairs: 'same' | 'alike',
): number | null {
  let wrong = 0;
  for (let at = 0; at < typed.length; at++) {
    if (typed.charCodeAt(at) === text.charCodeAt(start + at)) continue;
    wrong++;
    if (wrong * 2 > typed.length) return null;
  }
  if (wrong === 0) return null;
  let cost = 0;
  for (let at = 0; at < typed.length; at++) {
    const [char, stands] = [typed[at] ?? '', text[start + at] ?? ''];
    if (char === stands) continue;
    const paid = price(char, stands, readings);
    const isInside = at > 0 && at < typed.length - 1;
    if (paid === null && !(isInside && typed.length >= SHORTEST_WITH_OTHER)) return null;
    const isPair = typed.length < SHORTEST_OF_ANY;
    if (isPair && pairs === 'same' && paid !== SAME_SOUND) return null;
    cost += paid ?? OTHER_CHARACTER;
    if (cost > OTHER_CHARACTER) return null;
  }
  return cost;
}

function price(a: string, b: string, readings: Readings): number | null {
  const [left, right] = [readings(a), readings(b)];
  if (left.some((syllable) => right.includes(syllable))) return SAME_SOUND;
  const near = new Set(left.map(blurred));
  if (right.some((syllable) => near.has(blurred(syllable)))) return NEAR_SOUND;
  return looksLike(a, b) ? LOOKS_ALIKE : null;
}

/**
 * Whether a stretch of `shorter` is the stretch of `longer` that is one character longer, without
 * one of its characters that is neither the first nor the last.
 */
function lacksOneInside(
  longer: string,
  longerStart: number,
  shorter: string,
  shorterStart: number,
  shorterLength: number,
): boolean {
  let same = 0;
  const isSame = (skipped: number) =>
    longer.charCodeAt(longerStart + same + skipped) === shorter.charCodeAt(shorterStart + same);
  while (same < shorterLength && isSame(0)) same++;
  if (same === 0 || same >= shorterLength) return false;
  while (same < shorterLength && isSame(1)) same++;
  return same === shorterLength;
}
