import type { NearWords } from '@/lib/corpus/near-words';
import type { Section } from '@/lib/domain/section';
import type { Fold } from '@/lib/text/fold';
import type { Span } from '@/lib/text/folded-text';
import type { Vocabulary } from '@/lib/text/vocabulary';
import type { PinyinInput } from './read-pinyin-input';

/**
 * What a collection knows of words: all that reading a query needs, whether it lies in memory or in
 * files that are read when a query asks for them. Texts are folded. Where a signal aborts, the
 * call rejects with its reason.
 */
export interface Lexicon {
  readonly sections: readonly Section[];
  /** Knows the traditional characters that stand in the texts. */
  readonly fold: Fold;
  /** A fold that knows those of this text too; null where their table cannot be loaded. */
  foldFor(source: string, signal?: AbortSignal): Promise<Fold | null>;
  /** The terms, with their weights, into which a text may be cut. */
  vocabularyFor(text: string, signal?: AbortSignal): Promise<Vocabulary>;
  /** Whether a text stands anywhere. */
  stands(text: string, signal?: AbortSignal): Promise<boolean>;
  /** The id of an item from its folded form. */
  idOf(text: string, signal?: AbortSignal): Promise<string | undefined>;
  /** The text with a word of it replaced by another that means the same, in the order of the list. */
  synonymsOf(text: string): readonly string[];
  /**
   * Names, as they stand in the texts, of which the run may be the short form; best first. Null
   * where what it needs cannot be loaded.
   */
  fullNamesOf(run: string, signal?: AbortSignal): Promise<readonly string[] | null>;
  /** Whether a text is a name that the build recognised. */
  isName(text: string): boolean;
  /**
   * Persons whose name is or begins with the name and whom the texts introduce by the office; the
   * most frequent first. Null where what it needs cannot be loaded.
   */
  holdersOf(office: string, name: string, signal?: AbortSignal): Promise<readonly string[] | null>;
  /**
   * Whether a text has a word in it whose confirmed synonyms `nearTo` gives, or may have one; of
   * words that stand somewhere.
   */
  hasSynonyms(text: string): boolean;
  /**
   * Words near in meaning to those with which the places begin, each place a text of two characters
   * and more; others beside them. Null where they cannot be loaded.
   */
  nearTo(places: readonly string[], signal?: AbortSignal): Promise<NearWords | null>;
  /** Null where what it needs cannot be loaded. */
  sounds(signal?: AbortSignal): Promise<Sounds | null>;
}

/** The texts by their sound, and by what they are mistaken for. */
export interface Sounds {
  /** Texts, as they stand, that the letters sound like; likeliest first. */
  soundingLike(input: PinyinInput): Promise<readonly string[]>;
  /** Texts, as they stand, that a run of Han characters was probably meant to be; best first. */
  similarTo(run: string): Promise<readonly string[]>;
  /** The same of two characters, where it is but a guess: to be offered, not answered. */
  maybeMeantBy(run: string): Promise<readonly string[]>;
  /**
   * Other numbers of the series that a number in a text is of, as they stand before or behind what
   * is beside it: 第七届 for 第八届 of 第八届最美护士. The nearest first.
   */
  otherNumbers(text: string, number: Span): Promise<readonly string[]>;
  /** The name as it stands with another numeral in it, `except` aside: 二里头 for 一里头. */
  otherNumerals(text: string, except: readonly Span[]): Promise<readonly string[]>;
}
