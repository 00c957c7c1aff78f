import type { OnDemand } from '@/lib/corpus/on-demand';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { TextsArtefact } from '@/lib/corpus/texts-artefact';
import type { Lexicon, Sounds } from '@/lib/engine/interpret/lexicon';
import type { Fold } from '@/lib/text/fold';
import { FUNCTION_WORDS } from '@/lib/text/function-words';
import { isHan } from '@/lib/text/han';
import type { Readings } from '@/lib/text/readings';
import type { Vocabulary } from '@/lib/text/vocabulary';
import type { WordFinder } from '@/lib/text/word-boundaries';
import type { createSounds } from './create-sounds';
import { createSynonyms } from './create-synonyms';
import type { expandAbbreviation } from './expand-abbreviation';
import { holdsOffice } from './holds-office';
import { placesIn } from './places-in';

export interface Supplements {
  /** A fold that knows the traditional characters too that stand in no text. */
  readonly traditionalFold: OnDemand<Fold>;
  readonly readings: OnDemand<Readings>;
  readonly nearTo: Lexicon['nearTo'];
  /** The code that compares texts by their sound. */
  readonly createSounds: OnDemand<typeof createSounds>;
  /** The code that finds the name of which a text is short. */
  readonly expandAbbreviation: OnDemand<typeof expandAbbreviation>;
}

/** What the words of a bundle are known from. */
export interface BundleSources
  extends Pick<TextsArtefact, 'sections' | 'entities' | 'synonyms' | 'synonymous'> {
  readonly entries: readonly SearchableItem[];
  readonly vocabulary: Vocabulary;
  readonly finder: WordFinder;
  readonly fold: Fold;
}

/** The lexicon of a collection that is held in memory: what is asked of it, all texts answer. */
export function createBundleLexicon(sources: BundleSources, supplements: Supplements): Lexicon {
  const { sections, entities, synonyms, synonymous, entries, vocabulary, finder, fold } = sources;
  const names = new Set(entities.map(({ name }) => fold(name).text));
  const persons = entities.flatMap(({ kind, name }) => (kind === 'person' ? fold(name).text : []));
  const ids = new Map(entries.map(({ item }) => [fold(item.id).text, item.id]));
  const characters = new Set(
    entries.flatMap((entry) => Object.values(entry.texts).flatMap(({ text }) => [...text])),
  );
  const simplified = new Set([...characters, ...[...FUNCTION_WORDS].join('')]);
  let sounds: Sounds | null = null;
  return {
    sections,
    fold,
    async foldFor(source, signal) {
      const isUnknown = [...fold(source).text].some((char) => !simplified.has(char) && isHan(char));
      return isUnknown ? supplements.traditionalFold(signal) : fold;
    },
    vocabularyFor: async () => vocabulary,
    stands: async (text) => placesIn(entries).holders(text, 1).length > 0,
    idOf: async (text) => ids.get(text),
    synonymsOf: createSynonyms(synonyms),
    fullNamesOf: async (run, signal) =>
      (await supplements.expandAbbreviation(signal))?.(run, entries, finder) ?? null,
    isName: (text) => names.has(text),
    holdersOf: async (office, name) =>
      persons.filter(
        (person) =>
          person.startsWith(name) && entries.some((entry) => holdsOffice(person, office, entry)),
      ),
    hasSynonyms: (text) => synonymous.some((word) => text.includes(word)),
    nearTo: supplements.nearTo,
    async sounds(signal) {
      const [readings, create] = await Promise.all([
        supplements.readings(signal),
        supplements.createSounds(signal),
      ]);
      if (!readings || !create) return null;
      sounds ??= create({
        entries,
        characters: [...characters],
        syllables: new Set([...characters].flatMap((char) => readings(char))),
        readings,
        finder,
        isName: (text) => names.has(text),
      });
      return sounds;
    },
  };
}
