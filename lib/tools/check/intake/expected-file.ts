/** What a person reads in one item of a text; strings are compared without white space. */
export interface ExpectedItem {
  /** Place among the items, from 1, where only samples are given. */
  readonly index?: number;
  /** Null where none is printed. */
  readonly title: string | null;
  readonly titleAlt?: readonly string[];
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or null. */
  readonly date: string | null;
  readonly dateAlt?: readonly (string | null)[];
  readonly section: string | null;
  readonly sectionAlt?: readonly (string | null)[];
  readonly docno?: string;
  readonly headings: readonly string[];
  /** Passages that stand in this item and in no other. */
  readonly has: readonly string[];
}

export interface ExpectedReading {
  readonly count: number;
  readonly items: readonly ExpectedItem[];
}

/** What a person reads in a text. */
export interface ExpectedFile extends ExpectedReading {
  readonly form: string;
  readonly countTolerance?: number;
  readonly alternatives?: readonly ExpectedReading[];
  /** What may stand in no item. */
  readonly not: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  readonly joins?: readonly string[];
  /** Lines that are no part of any item. */
  readonly furniture?: string;
  /** May be refused, with a message that says why. */
  readonly refusable?: boolean;
}
