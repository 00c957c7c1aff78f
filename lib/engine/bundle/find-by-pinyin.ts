import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { PinyinInput } from '@/lib/engine/interpret/read-pinyin-input';
import { isHan } from '@/lib/text/han';
import type { Readings } from '@/lib/text/readings';
import { looseSpellingsOf, spellingsOf } from '@/lib/text/spellings';
import type { WordFinder } from '@/lib/text/word-boundaries';
import { placesIn } from './places-in';

/** A stretch of text that the letters may stand for. */
interface Sounding {
  readonly text: string;
  readonly holders: number;
  /** A term, or whole words. */
  readonly isWhole: boolean;
}

/** What texts are compared by their sound with. */
export interface SoundSources {
  readonly entries: readonly SearchableItem[];
  /** All characters of the texts, each once. */
  readonly characters: readonly string[];
  /** All readings of these, each once. */
  readonly syllables: ReadonlySet<string>;
  readonly readings: Readings;
  readonly finder: WordFinder;
  /** Whether a text is a name that the build recognised. */
  readonly isName: (text: string) => boolean;
}

/** Fewer letters could be the initials of nearly anything. */
const FEWEST_INITIALS = 3;
/** Three letters are the initials of a known name only. */
const FEWEST_INITIALS_OF_ANY = 4;
/** Nobody types more initials than the characters of a long name. */
const MOST_INITIALS = 12;
/** Initials that fit more texts than this do not tell what was meant. */
const MOST_BY_INITIALS = 4;
const MOST_TEXTS = 6;

const TWO_LETTER_INITIAL = /^[zcs]h/;

/**
 * The texts, as they stand in the items, that the letters sound like, likeliest first: whole words
 * before pieces of words, complete syllables before an unfinished last one, and initials last.
 */
export function findByPinyin(input: PinyinInput, sources: SoundSources): string[] {
  const { entries, characters, syllables, readings, finder, isName } = sources;
  const { letters } = input;
  for (const spell of [spellingsOf, looseSpellingsOf]) {
    const spellings = new Map([...syllables].map((syllable) => [syllable, spell(syllable)]));
    if (!isMadeOf(letters, [...spellings.values()].flat())) continue;
    const ofCharacter = new Map<string, readonly string[]>();
    const sounds: Spellings = (char) => {
      const found =
        ofCharacter.get(char) ?? readings(char).flatMap((one) => spellings.get(one) ?? []);
      ofCharacter.set(char, found);
      return found;
    };
    const first = new Set(
      [...syllables].filter((one) => spellings.get(one)?.some((form) => letters.startsWith(form))),
    );
    // Most places of a text can be passed over for their first character.
    const heads = characters.filter(
      (char) => letters.startsWith(char) || readings(char).some((one) => first.has(one)),
    );
    const collectSounding = (isUnfinished: boolean) =>
      collect(entries, finder, heads, (found, text, at) =>
        addEnds(found, text, at, 0, input, sounds, isUnfinished),
      );
    const best = bestOf(collectSounding(false), isName);
    if (best.length > 0) return best;
    const begun = collectSounding(true).filter(({ isWhole }) => isWhole);
    if (begun.length > 0) return bestOf(begun, isName);
  }
  if (!/^[a-z]+$/.test(letters)) return [];
  const isTooShort = letters.length < FEWEST_INITIALS;
  const isTooLong = letters.length > MOST_INITIALS;
  if (input.isCapital || input.breaks.size > 0 || isTooShort || isTooLong) return [];
  const initialled = characters.filter((char) =>
    readings(char).some((syllable) => syllable[0] === letters[0]),
  );
  const isAny = letters.length >= FEWEST_INITIALS_OF_ANY;
  const initials = collect(
    entries,
    finder,
    initialled,
    (found, text, at) => addInitialEnds(found, text, at, 0, letters, readings),
    isAny ? undefined : isName,
  ).filter(({ text, isWhole }) => isName(text) || isWhole);
  return initials.length > MOST_BY_INITIALS ? [] : bestOf(initials, isName);
}

/** How the readings of a character are typed. */
type Spellings = (char: string) => readonly string[];

/**
 * Whether the letters are syllables in a row, the last one perhaps unfinished; Han characters may
 * stand between them.
 */
function isMadeOf(letters: string, syllables: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < letters.length; from++) {
    if (!reached.has(from)) continue;
    if (isHan(letters[from] ?? '')) reached.add(from + 1);
    for (const syllable of syllables) {
      if (letters.startsWith(syllable, from)) reached.add(from + syllable.length);
      else if (from > 0 && syllable.startsWith(letters.slice(from))) return true;
    }
  }
  return reached.has(letters.length);
}

function collect(
  entries: readonly SearchableItem[],
  finder: WordFinder,
  starters: readonly string[],
  addEndsOf: (found: number[], text: string, at: number) => void,
  isWanted: (text: string) => boolean = () => true,
): Sounding[] {
  const { texts, places } = placesIn(entries);
  const found = new Map<string, { holders: number; isWhole: boolean; last: SearchableItem }>();
  const ends: number[] = [];
  for (const unit of new Set(starters.map((char) => char[0] ?? ''))) {
    let at = 0;
    for (const place of places.get(unit) ?? []) {
      while ((texts[at + 1]?.from ?? Number.POSITIVE_INFINITY) <= place) at++;
      const standing = texts[at];
      if (!standing) break;
      const { entry, folded } = standing;
      const start = place - standing.from;
      ends.length = 0;
      addEndsOf(ends, folded.text, start);
      for (const end of ends) {
        const text = folded.text.slice(start, end);
        if (!isWanted(text)) continue;
        const before = found.get(text);
        found.set(text, {
          holders: (before?.holders ?? 0) + (before?.last === entry ? 0 : 1),
          isWhole: before?.isWhole || finder.isWhole(folded, { start, end }),
          last: entry,
        });
      }
    }
  }
  return [...found].map(([text, { holders, isWhole }]) => ({ text, holders, isWhole }));
}

/** Names before whole words before pieces; of one kind the most frequent first. */
function bestOf(soundings: readonly Sounding[], isName: (text: string) => boolean): string[] {
  const rank = ({ text, isWhole }: Sounding) => (isName(text) ? 2 : isWhole ? 1 : 0);
  const best = Math.max(0, ...soundings.map(rank));
  return soundings
    .filter((one) => rank(one) === best || (best === 2 && rank(one) === 1))
    .sort((a, b) => rank(b) - rank(a) || b.holders - a.holders || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_TEXTS)
    .map(({ text }) => text);
}

/** Adds where stretches end that go on at `at` and sound like the letters from `from` on. */
function addEnds(
  found: number[],
  text: string,
  at: number,
  from: number,
  input: PinyinInput,
  sounds: Spellings,
  isUnfinished: boolean,
): void {
  const { letters, breaks } = input;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  // A Han character that was typed stands for itself.
  for (const syllable of letters.startsWith(char, from) ? [char] : sounds(char)) {
    const to = from + syllable.length;
    const isLast = to >= letters.length;
    const fits =
      isLast && isUnfinished
        ? from > 0 && to > letters.length && syllable.startsWith(letters.slice(from))
        : letters.startsWith(syllable, from);
    if (!fits || partsWithin(breaks, from, Math.min(to, letters.length))) continue;
    const next = at + char.length;
    if (!isLast) addEnds(found, text, next, to, input, sounds, isUnfinished);
    else if ((isUnfinished || to === letters.length) && !found.includes(next)) found.push(next);
  }
}

function partsWithin(breaks: ReadonlySet<number>, from: number, to: number): boolean {
  for (const at of breaks) if (at > from && at < to) return true;
  return false;
}

/** Adds where stretches end whose characters' initials are the letters: `zyyh` or `zhyyh`. */
function addInitialEnds(
  found: number[],
  text: string,
  at: number,
  from: number,
  letters: string,
  readings: Readings,
): void {
  if (from === letters.length) {
    if (!found.includes(at)) found.push(at);
    return;
  }
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  for (const syllable of readings(char)) {
    if (syllable[0] !== letters[from]) continue;
    addInitialEnds(found, text, at + char.length, from + 1, letters, readings);
    const isTwo = TWO_LETTER_INITIAL.test(syllable) && letters[from + 1] === 'h';
    if (isTwo) addInitialEnds(found, text, at + char.length, from + 2, letters, readings);
  }
}
