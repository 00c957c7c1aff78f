import { type SearchableItem, searchableItems } from '@/lib/corpus/searchable-item';
import type { Item } from '@/lib/domain/item';
import { parseDate } from '@/lib/domain/partial-date';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import type { QueryPlan, QueryText } from '@/lib/search/query-plan';
import { createFold } from '@/lib/text/fold';
import { createReadings, type ReadingTable } from '@/lib/text/readings';
import { createVocabulary, type Vocabulary } from '@/lib/text/vocabulary';
import { createWordFinder } from '@/lib/text/word-boundaries';
import type { SoundSources } from './find-by-pinyin';

/** Items of one invented issue with these bodies, for tests. */
export function sampleItems(bodies: readonly string[]): Item[] {
  return bodies.map((body, at) =>
    sampleItem({
      ordinal: at + 1,
      date: parseDate(`2023-05-${String(at + 1).padStart(2, '0')}`),
      blocks: paragraphs(body),
    }),
  );
}

/** The same, ready to be searched. */
export function sampleEntries(bodies: readonly string[]): SearchableItem[] {
  return searchableItems(sampleItems(bodies), [], createFold({ from: '', to: '' }));
}

/** A vocabulary of these terms, each common in two items of ten. */
export function sampleVocabulary(terms: readonly string[]): Vocabulary {
  return createVocabulary(new Map(terms.map((term) => [term, { frequency: 2, documents: 2 }])), 10);
}

/** What sounds and misspellings are looked up in, over these bodies. */
export function sampleSounds(
  bodies: readonly string[],
  terms: readonly string[],
  names: readonly string[],
  table: ReadingTable,
): SoundSources {
  const readings = createReadings(table);
  const characters = [...new Set(bodies.join(''))];
  return {
    entries: sampleEntries(bodies),
    characters,
    syllables: new Set(characters.flatMap((char) => [...readings(char)])),
    readings,
    finder: createWordFinder(sampleVocabulary(terms)),
    isName: (text) => names.includes(text),
  };
}

/** The plan of a query that is one text: what literally holds it. */
export function samplePlan(text: string): QueryPlan {
  const folded: QueryText = { source: text, text };
  return {
    text,
    wholes: [folded],
    typedParts: [],
    clauses: [{ kind: 'plain', folded, part: 0 }],
    excluded: [],
    sections: [],
    records: [],
    tiers: ['literal'],
    isToTheLetter: false,
    words: [],
    isSentence: false,
    numbers: [],
    variants: [],
    chips: [],
    notices: [],
    correction: null,
    unavailable: [],
  };
}
