import { findInstitutions } from './find-institutions';
import { findOffices } from './find-offices';
import { findPersonWords, type PersonWord } from './find-persons';
import type { TaggedWord } from './tag-words';

/** A name as folded and as printed. */
export interface PrintedName {
  readonly term: string;
  readonly printed: string;
}

/** A person's name, or what would be one if another text said so, with the offices beside it. */
export interface MaybePerson extends PersonWord, PrintedName {
  readonly offices: readonly string[];
}

/** A name of another kind. */
export interface OtherName extends PrintedName {
  readonly kind: 'institution' | 'county' | 'place';
}

/** The names of one text, as far as it alone tells, in its order. */
export interface TextNames {
  readonly persons: readonly MaybePerson[];
  readonly others: readonly OtherName[];
}

/** The editors' names, folded. */
export interface ListedNames {
  readonly persons: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** The name of the county of each of its forms. */
  readonly counties: ReadonlyMap<string, string>;
}

/** The names among the words of a text. */
export function findNames(words: readonly TaggedWord[], listed: ListedNames): TextNames {
  const persons = findPersonWords(words, listed.persons).map((found): MaybePerson => {
    const { term = '', printed = '' } = words[found.at] ?? {};
    return { ...found, term, printed, offices: findOffices(words, found.at) };
  });
  const others = findInstitutions(words, listed.bodies).map(({ first, last }): OtherName => {
    const run = words.slice(first, last + 1);
    return {
      kind: 'institution',
      term: run.map(({ term }) => term).join(''),
      printed: run.map(({ printed }) => printed).join(''),
    };
  });
  for (const { term, printed } of words) {
    const county = listed.counties.get(term);
    if (county !== undefined) others.push({ kind: 'county', term: county, printed: county });
    else if (listed.places.has(term)) others.push({ kind: 'place', term, printed });
  }
  return { persons, others };
}
