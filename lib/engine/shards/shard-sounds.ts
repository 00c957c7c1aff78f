import { isTitleImpact } from '@/lib/corpus/shards/impact';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { findOtherNumbers } from '@/lib/engine/bundle/find-other-numbers';
import { findMaybeMeant, findSimilar, type SimilarSources } from '@/lib/engine/bundle/find-similar';
import type { Sounds } from '@/lib/engine/interpret/lexicon';
import { spellsFrom, spellsOut } from '@/lib/engine/suggest/sounds-from';
import { cutByVocabulary } from '@/lib/text/cut-by-vocabulary';
import type { Fold } from '@/lib/text/fold';
import type { Readings, ReadingTable } from '@/lib/text/readings';
import { blurred, looseSpellingsOf, spellingsOf } from '@/lib/text/spellings';
import type { Vocabulary } from '@/lib/text/vocabulary';
import { createWordFinder } from '@/lib/text/word-boundaries';
import { findHolders } from './find-holders';
import type { ShardNames } from './shard-names';
import type { ShardTexts } from './shard-texts';
import type { ShardWords } from './shard-words';
import { termEntries } from './term-entries';

/** What is compared with what was typed. */
export interface SoundFiles {
  readonly fold: Fold;
  readonly lists: GramLists;
  readonly words: ShardWords;
  readonly names: ShardNames;
  readonly texts: ShardTexts;
  /** Names by their sound. */
  readonly ofNames: Pick<Sounds, 'soundingLike'>;
  readonly readings: Readings;
  readonly table: ReadingTable;
}

const MOST_TEXTS = 6;
/** Characters that terms may begin with: each is a file. */
const MOST_HEADS = 24;
/** In UTF-16 units: of a longer text no term is a telling part. */
const LONGEST = 12;
const LONGEST_TERM = 4;
/** A text with more characters that are no words is none of the collection's. */
const MOST_LONE = 3;
/** Texts in which a slip is mended, which are then looked for. */
const MOST_MENDED = 4;
/** Texts read for the numbers in them. */
const MOST_READ = 12;
const LETTERS = /^[a-z]+$/;

/**
 * The words and names of a collection in shards by their sound, and by what they are mistaken for:
 * what stands in no vocabulary is not found, the texts are too many.
 */
export function createShardSounds(files: SoundFiles): Sounds {
  const { fold, lists, words, names, texts, ofNames, readings } = files;

  /** Terms that begin as a text does or sounds, and names that begin as it does. */
  async function alike(run: string): Promise<{ terms: Vocabulary; known: Set<string> }> {
    const [terms, ofName] = await Promise.all([
      words.beginningIn(headsLike(run, files)),
      names.near(run),
    ]);
    return { terms, known: new Set(ofName.map(({ name }) => fold(name).text)) };
  }

  function sourcesOf(
    { terms, known }: Awaited<ReturnType<typeof alike>>,
    isTopic: (term: string) => boolean,
  ): SimilarSources {
    return {
      entries: termEntries(new Set([...terms.terms.keys(), ...known]), isTopic),
      readings,
      finder: createWordFinder(terms),
      isName: (text) => known.has(text),
    };
  }

  async function isInTitle(term: string): Promise<boolean> {
    const { items, impacts } = await lists.list(term);
    if (impacts.length > 0) return impacts.some(isTitleImpact);
    const entries = await texts.read([...items.subarray(0, MOST_READ)]);
    return entries.some((entry) => entry.texts.title.text.includes(term));
  }

  /** What remains of some texts are those that stand somewhere. */
  async function standing(all: readonly string[]): Promise<string[]> {
    const counts = await Promise.all(all.map((one) => findHolders(one, lists, false)));
    return all.filter((_, at) => (counts[at]?.count ?? 0) > 0);
  }

  /** A longer text with one of its words mended: a slip leaves characters that are no word. */
  async function mended(run: string): Promise<string[]> {
    const spans = cutByVocabulary(run, await words.beginningIn(run));
    const lone = spans.filter(({ start, end }) => end - start === 1);
    if (lone.length > MOST_LONE) return [];
    const found: string[] = [];
    for (let length = Math.min(LONGEST_TERM, run.length - 1); length >= 2; length--) {
      const starts = Array.from({ length: run.length - length + 1 }, (_, start) => start);
      const held = starts.filter((start) =>
        lone.some((one) => start <= one.start && one.end <= start + length),
      );
      const mending = held.map(async (start) => {
        const piece = run.slice(start, start + length);
        const sources = sourcesOf(await alike(piece), () => true);
        const similar = length > 2 ? findSimilar(piece, sources) : findMaybeMeant(piece, sources);
        return similar.map((to) => run.slice(0, start) + to + run.slice(start + length));
      });
      found.push(...(await Promise.all(mending)).flat());
      const right = await standing([...new Set(found)].slice(0, MOST_MENDED));
      if (right.length > 0) return right;
    }
    return [];
  }

  return {
    async soundingLike(input) {
      const ofName = await ofNames.soundingLike(input);
      if (ofName.length > 0 || !LETTERS.test(input.letters)) return ofName;
      const { terms } = await words.beginningIn(headsSounding(input.letters, files));
      const ways: ((term: string) => boolean)[] = [
        (term) => spellsOut(term, input.letters, readings),
        (term) => spellsOut(term, input.letters, readings, looseSpellingsOf),
        (term) => spellsFrom(term, input.letters, readings),
      ];
      for (const fits of ways) {
        const found = [...terms].filter(([term]) => term.length > 1 && fits(term));
        if (found.length === 0) continue;
        found.sort(([, a], [, b]) => b.documents - a.documents);
        return found.slice(0, MOST_TEXTS).map(([term]) => term);
      }
      return [];
    },
    async similarTo(run) {
      if (run.length < 2 || run.length > LONGEST) return [];
      const near = await alike(run);
      const maybe = findMaybeMeant(
        run,
        sourcesOf(near, () => true),
      );
      const known = await Promise.all(maybe.map(isInTitle));
      const topics = new Set(maybe.filter((_, at) => known[at]));
      const whole = findSimilar(
        run,
        sourcesOf(near, (term) => topics.has(term)),
      );
      return whole.length > 0 || run.length === 2 ? whole : mended(run);
    },
    async maybeMeantBy(run) {
      if (run.length !== 2) return [];
      return findMaybeMeant(
        run,
        sourcesOf(await alike(run), () => true),
      );
    },
    async otherNumbers(text, number) {
      const after = text.slice(number.end, number.end + LONGEST_TERM);
      const before = text.slice(Math.max(0, number.start - LONGEST_TERM), number.start);
      const beside = after.length >= 2 ? after : before;
      if (beside.length < 2) return [];
      const { places } = await findHolders(beside, lists, false);
      const entries = await texts.read([...places.subarray(0, MOST_READ)]);
      return findOtherNumbers(text, number, entries);
    },
    // Every numeral would be a list to fetch.
    otherNumerals: async () => [],
  };
}

/** The first character of a run, and those that it is mistaken for: same sounds before near ones. */
function headsLike(run: string, { readings, table }: SoundFiles): string {
  const [first = ''] = run;
  const own = readings(first);
  const forms = new Set(own.map(blurred));
  const near = Object.keys(table).filter((one) => forms.has(blurred(one)) && !own.includes(one));
  const alike = [...own, ...near].flatMap((syllable) => [...(table[syllable] ?? '')]);
  return [...new Set([first, ...alike])].slice(0, MOST_HEADS).join('');
}

/** The characters that letters may begin with, of those ways to cut them that leave syllables. */
function headsSounding(letters: string, { table }: SoundFiles): string {
  // 嗯 is read ng, with which nearly any letters could be cut.
  const syllables = Object.keys(table).filter((one) => /[aeiouv]/.test(one));
  const spelt = new Set(syllables.flatMap(looseSpellingsOf));
  const isSpelt = (rest: string): boolean =>
    [...spelt].some(
      (one) => one.startsWith(rest) || (rest.startsWith(one) && isSpelt(rest.slice(one.length))),
    );
  // Whoever types jian means one syllable rather than two.
  const longest = syllables.sort((a, b) => b.length - a.length);
  const heads = longest.flatMap((syllable) => {
    const fits = spellingsOf(syllable).some(
      (one) => letters.startsWith(one) && isSpelt(letters.slice(one.length)),
    );
    return fits ? [...(table[syllable] ?? '')] : [];
  });
  return heads.slice(0, 2 * MOST_HEADS).join('');
}
