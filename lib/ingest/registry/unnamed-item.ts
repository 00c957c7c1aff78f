/** What an item is known by besides its id. */
export interface Identity {
  readonly title: string;
  /** ISO, as far as it is known. */
  readonly date: string | null;
}

/** An item before its id is settled. */
export interface UnnamedItem extends Identity {
  /** Id of its issue, which new ids begin with. */
  readonly issue: string;
  /** Place in the issue, from 1. */
  readonly ordinal: number;
  /** Id that the source itself gives it, or null. */
  readonly givenId: string | null;
  /** Where it stands, for messages. */
  readonly file: string;
  readonly line: number;
}
