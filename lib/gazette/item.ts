/** One entry of a gazette issue, as printed under one heading. All texts are NFC UTF-16 strings. */
export interface Item {
  /** `YYYY-MM-NNN`: issue and three-digit ordinal; never changes once published. */
  readonly id: string;
  /** `YYYY-MM`, the month the issue covers. */
  readonly issue: string;
  /** Place in the contents page of the issue, from 1. */
  readonly ordinal: number;
  /** Printed name of the section, for example 时政. */
  readonly section: string;
  /** Printed name of the subsection, or null where the section has none. */
  readonly subsection: string | null;
  /** Title as the body prints it. */
  readonly title: string;
  /** Title as the contents page prints it, only where the wording differs from `title`. */
  readonly tocTitle?: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where the text names only the month. */
  readonly date: string;
  /** Page of the printed gazette, from 1. */
  readonly page: number;
  /** Text without the title; paragraphs are parted by `\n`. */
  readonly body: string;
}
