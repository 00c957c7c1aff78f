import type { Readings } from '@/lib/text/readings';
import { FIELDS, type SearchableItem } from './searchable-item';
import type { WordFinder } from './word-boundaries';

/** Latin letters as typed for pinyin, `v` for ü, with the places where syllables must part. */
export interface PinyinInput {
  readonly letters: string;
  /** Offsets into `letters` of the apostrophes and spaces that were typed. */
  readonly breaks: ReadonlySet<number>;
  /** Typed in capitals, as names such as NBA are: then the letters are no initials. */
  readonly isCapital: boolean;
}

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
  readonly readings: Readings;
  readonly finder: WordFinder;
  /** Whether a text is a name that the build recognised. */
  readonly isName: (text: string) => boolean;
}

/** Longer texts in Latin letters are no pinyin that somebody typed. */
const LONGEST_INPUT = 48;
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

export function readPinyinInput(typed: string): PinyinInput | null {
  const plain = typed.normalize('NFKC').replaceAll(/[üÜ]/g, 'v').trim();
  if (plain.length > LONGEST_INPUT || !/^[a-z]+(?:['’‘\s]+[a-z]+)*$/i.test(plain)) return null;
  const breaks = new Set<number>();
  let letters = '';
  for (const piece of plain.toLowerCase().split(/['’‘\s]+/)) {
    if (letters !== '') breaks.add(letters.length);
    letters += piece;
  }
  return { letters, breaks, isCapital: /[A-Z]/.test(plain) };
}

/**
 * The texts, as they stand in the items, that the letters sound like, likeliest first: whole words
 * before pieces of words, complete syllables before an unfinished last one, and initials last.
 */
export function findByPinyin(input: PinyinInput, sources: SoundSources): string[] {
  const { entries, characters, readings, finder, isName } = sources;
  const { letters } = input;
  const syllables = new Set(characters.flatMap((char) => readings(char)));
  const isSpelt = isMadeOf(letters, syllables);
  // Most places of a text can be passed over for their first character.
  const heads = characters.filter((char) =>
    readings(char).some((syllable) => letters.startsWith(syllable)),
  );
  const collectSounding = (isUnfinished: boolean) =>
    collect(entries, finder, heads, (text, at) => ends(text, at, input, readings, isUnfinished));
  const best = isSpelt ? bestOf(collectSounding(false), isName) : [];
  if (best.length > 0) return best;
  const begun = (isSpelt ? collectSounding(true) : []).filter(({ isWhole }) => isWhole);
  if (begun.length > 0) return bestOf(begun, isName);
  const isTooShort = letters.length < FEWEST_INITIALS;
  const isTooLong = letters.length > MOST_INITIALS;
  if (input.isCapital || input.breaks.size > 0 || isTooShort || isTooLong) return [];
  const initialled = characters.filter((char) =>
    readings(char).some((syllable) => syllable[0] === letters[0]),
  );
  const initials = collect(entries, finder, initialled, (text, at) =>
    initialEnds(text, at, letters, readings),
  ).filter(
    ({ text, isWhole }) => isName(text) || (isWhole && letters.length >= FEWEST_INITIALS_OF_ANY),
  );
  return initials.length > MOST_BY_INITIALS ? [] : bestOf(initials, isName);
}

/** Whether the letters are syllables in a row, the last one perhaps unfinished. */
function isMadeOf(letters: string, syllables: ReadonlySet<string>): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < letters.length; from++) {
    if (!reached.has(from)) continue;
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
  endsAt: (text: string, at: number) => readonly number[],
): Sounding[] {
  const isStarter = new Set(starters.map((char) => char[0]));
  const found = new Map<string, { holders: number; isWhole: boolean }>();
  for (const { texts } of entries) {
    const here = new Map<string, boolean>();
    for (const field of FIELDS) {
      const folded = texts[field];
      for (let start = 0; start < folded.text.length; start++) {
        if (!isStarter.has(folded.text[start])) continue;
        for (const end of endsAt(folded.text, start)) {
          const text = folded.text.slice(start, end);
          const isWhole = here.get(text) || finder.isWhole(folded, { start, end });
          here.set(text, isWhole);
        }
      }
    }
    for (const [text, isWhole] of here) {
      const known = found.get(text);
      found.set(text, {
        holders: (known?.holders ?? 0) + 1,
        isWhole: isWhole || (known?.isWhole ?? false),
      });
    }
  }
  return [...found].map(([text, more]) => ({ text, ...more }));
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

/** Where stretches end that begin at `start` and sound like all the letters. */
function ends(
  text: string,
  start: number,
  { letters, breaks }: PinyinInput,
  readings: Readings,
  isUnfinished: boolean,
): readonly number[] {
  const found: number[] = [];
  const walk = (at: number, from: number) => {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    for (const syllable of readings(char)) {
      const to = from + syllable.length;
      const isLast = to >= letters.length;
      const fits =
        isLast && isUnfinished
          ? from > 0 && to > letters.length && syllable.startsWith(letters.slice(from))
          : letters.startsWith(syllable, from);
      if (!fits || partsWithin(breaks, from, Math.min(to, letters.length))) continue;
      if (!isLast) walk(at + char.length, to);
      else if (isUnfinished || to === letters.length) found.push(at + char.length);
    }
  };
  walk(start, 0);
  return found;
}

function partsWithin(breaks: ReadonlySet<number>, from: number, to: number): boolean {
  for (const at of breaks) if (at > from && at < to) return true;
  return false;
}

/** Where stretches end whose characters' initials are the letters: `zyyh` or `zhyyh`. */
function initialEnds(
  text: string,
  start: number,
  letters: string,
  readings: Readings,
): readonly number[] {
  const found = new Set<number>();
  const walk = (at: number, from: number) => {
    if (from === letters.length) {
      found.add(at);
      return;
    }
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const heads = new Set(
      readings(char).flatMap((syllable) => [
        syllable[0] ?? '',
        TWO_LETTER_INITIAL.exec(syllable)?.[0] ?? '',
      ]),
    );
    for (const head of heads) {
      if (head !== '' && letters.startsWith(head, from)) walk(at + char.length, from + head.length);
    }
  };
  walk(start, 0);
  return [...found];
}
