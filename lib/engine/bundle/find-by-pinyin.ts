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
 * Finds the texts, as they stand in the items, that letters sound like, likeliest first: whole words
 * before pieces of words, complete syllables before an unfinished last one, and initials last. How
 * all characters are typed is made ready once.
 */
export function createPinyinFinder(sources: SoundSources): (input: PinyinInput) => string[] {
  const { characters, syllables, readings, isName } = sources;
  const readSo = new Map<string, string[]>();
  for (const char of characters) {
    for (const syllable of readings(char)) {
      const others = readSo.get(syllable);
      if (others) others.push(char);
      else readSo.set(syllable, [char]);
    }
  }
  const ways = [spellingsOf, looseSpellingsOf].map((spell) => spellAll(syllables, readings, spell));
  const readAs = (some: readonly string[]) => some.flatMap((one) => readSo.get(one) ?? []);
  return (input) => {
    const { letters } = input;
    for (const { spelt, begun, longest, sounds } of ways) {
      if (!isMadeOf(letters, spelt, begun, longest)) continue;
      const beginnings = Array.from({ length: longest }, (_, at) => letters.slice(0, at + 1));
      // Most places of a text can be passed over for their first character.
      const heads = [
        ...readAs(beginnings.flatMap((one) => spelt.get(one) ?? [])),
        ...characters.filter((char) => letters.startsWith(char)),
      ];
      const collectSounding = (isUnfinished: boolean) =>
        collect(sources, heads, (found, text, at) =>
          addEnds(found, text, at, 0, input, sounds, isUnfinished),
        );
      const best = bestOf(collectSounding(false), isName);
      if (best.length > 0) return best;
      const unfinished = collectSounding(true).filter(({ isWhole }) => isWhole);
      if (unfinished.length > 0) return bestOf(unfinished, isName);
    }
    if (!/^[a-z]+$/.test(letters)) return [];
    const isTooShort = letters.length < FEWEST_INITIALS;
    const isTooLong = letters.length > MOST_INITIALS;
    if (input.isCapital || input.breaks.size > 0 || isTooShort || isTooLong) return [];
    const initialled = readAs([...syllables].filter((syllable) => syllable[0] === letters[0]));
    const isAny = letters.length >= FEWEST_INITIALS_OF_ANY;
    const initials = collect(
      sources,
      initialled,
      (found, text, at) => addInitialEnds(found, text, at, 0, letters, readings),
      isAny ? undefined : isName,
    ).filter(({ text, isWhole }) => isName(text) || isWhole);
    return initials.length > MOST_BY_INITIALS ? [] : bestOf(initials, isName);
  };
}

/** How the readings of a character are typed. */
type Spellings = (char: string) => readonly string[];

/** All syllables in one way to spell them. */
interface Spelt {
  /** The syllables that are typed so. */
  readonly spelt: ReadonlyMap<string, readonly string[]>;
  /** The beginnings of these. */
  readonly begun: ReadonlySet<string>;
  /** In letters. */
  readonly longest: number;
  readonly sounds: Spellings;
}

function spellAll(
  syllables: ReadonlySet<string>,
  readings: Readings,
  spell: (syllable: string) => readonly string[],
): Spelt {
  const spelt = new Map<string, string[]>();
  const begun = new Set<string>();
  for (const syllable of syllables) {
    for (const form of spell(syllable)) {
      const others = spelt.get(form);
      if (others) others.push(syllable);
      else spelt.set(form, [syllable]);
      for (let end = 1; end <= form.length; end++) begun.add(form.slice(0, end));
    }
  }
  const ofCharacter = new Map<string, readonly string[]>();
  return {
    spelt,
    begun,
    longest: Math.max(0, ...[...spelt.keys()].map(({ length }) => length)),
    sounds(char) {
      const found = ofCharacter.get(char) ?? readings(char).flatMap(spell);
      ofCharacter.set(char, found);
      return found;
    },
  };
}

/**
 * Whether the letters are syllables in a row, the last one perhaps unfinished; Han characters may
 * stand between them.
 */
function isMadeOf(
  letters: string,
  spelt: ReadonlyMap<string, unknown>,
  begun: ReadonlySet<string>,
  longest: number,
): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < letters.length; from++) {
    if (!reached.has(from)) continue;
    if (from > 0 && begun.has(letters.slice(from))) return true;
    if (isHan(letters[from] ?? '')) reached.add(from + 1);
    for (let to = from + 1; to <= from + longest; to++) {
      if (spelt.has(letters.slice(from, to))) reached.add(to);
    }
  }
  return reached.has(letters.length);
}

function collect(
  { entries, finder }: SoundSources,
  starters: readonly string[],
  addEndsOf: (found: number[], text: string, at: number) => void,
  isWanted: (text: string) => boolean = () => true,
): Sounding[] {
  const places = placesIn(entries);
  const found = new Map<string, { holders: number; isWhole: boolean; last: number }>();
  const ends: number[] = [];
  for (const unit of new Set(starters.map((char) => char.charAt(0)))) {
    for (const start of places.of(unit)) {
      ends.length = 0;
      addEndsOf(ends, places.text, start);
      for (const end of ends) {
        const text = places.text.slice(start, end);
        if (!isWanted(text)) continue;
        const { entry, folded, from } = places.textAt(start);
        const before = found.get(text);
        found.set(text, {
          holders: (before?.holders ?? 0) + (before?.last === entry ? 0 : 1),
          isWhole:
            before?.isWhole || finder.isWhole(folded, { start: start - from, end: end - from }),
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
