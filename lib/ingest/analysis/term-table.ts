/** The different terms of an item, those of its text first, each as often as it stands there. */
export interface ItemTerms {
  readonly terms: readonly string[];
  readonly inTitle: readonly number[];
  readonly inBody: readonly number[];
}

/** The same, by number. */
export interface NumberedTerms {
  readonly terms: Uint32Array;
  readonly inTitle: Uint32Array;
  readonly inBody: Uint32Array;
}

/** The terms of a collection: each is held once, which is a tenth of the memory of all of them. */
export interface TermTable {
  readonly vocabulary: readonly string[];
  /** In the order of the items. */
  readonly items: readonly NumberedTerms[];
}

/** Counts the terms of an item. */
export function countTerms(title: Iterable<string>, body: Iterable<string>): ItemTerms {
  const counts = new Map<string, { inTitle: number; inBody: number }>();
  const count = (terms: Iterable<string>, place: 'inTitle' | 'inBody') => {
    for (const term of terms) {
      const known = counts.get(term);
      if (known) known[place] += 1;
      else counts.set(term, { inTitle: 0, inBody: 0, [place]: 1 });
    }
  };
  count(body, 'inBody');
  count(title, 'inTitle');
  return {
    terms: [...counts.keys()],
    inTitle: Array.from(counts.values(), ({ inTitle }) => inTitle),
    inBody: Array.from(counts.values(), ({ inBody }) => inBody),
  };
}

/** Numbers the terms of items, one after another. */
export function tableOf(items: Iterable<ItemTerms>): TermTable {
  const table = new GrowingTermTable();
  for (const item of items) table.add(item);
  return table;
}

/** A table that items are added to; terms are numbered as they come. */
export class GrowingTermTable implements TermTable {
  readonly vocabulary: string[] = [];
  readonly items: NumberedTerms[] = [];
  readonly #numbers = new Map<string, number>();

  add({ terms, inTitle, inBody }: ItemTerms): void {
    const own = Uint32Array.from(terms, (term) => this.#numberOf(term));
    this.items.push({
      terms: own,
      inTitle: Uint32Array.from(inTitle),
      inBody: Uint32Array.from(inBody),
    });
  }

  /**
   * Gives what adds items of another table, the terms of which are looked up once.
   */
  adderOf({ vocabulary }: Pick<TermTable, 'vocabulary'>): (item: NumberedTerms) => void {
    // Numbers plus one; 0 for what no item has had yet.
    const own = new Uint32Array(vocabulary.length);
    return ({ terms, inTitle, inBody }) => {
      const numbers = new Uint32Array(terms.length);
      for (let at = 0; at < terms.length; at++) {
        const term = terms[at] as number;
        if (own[term] === 0) own[term] = 1 + this.#numberOf(vocabulary[term] as string);
        numbers[at] = (own[term] as number) - 1;
      }
      this.items.push({ terms: numbers, inTitle, inBody });
    };
  }

  #numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.vocabulary.push(term) - 1;
      this.#numbers.set(term, number);
    }
    return number;
  }
}
