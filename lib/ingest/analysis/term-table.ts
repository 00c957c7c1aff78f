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
  const numbers = new Map<string, number>();
  const numbered = Array.from(items, ({ terms, inTitle, inBody }): NumberedTerms => {
    const own = new Uint32Array(terms.length);
    for (const [at, term] of terms.entries()) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      own[at] = number;
    }
    return { terms: own, inTitle: new Uint32Array(inTitle), inBody: new Uint32Array(inBody) };
  });
  return { vocabulary: [...numbers.keys()], items: numbered };
}
