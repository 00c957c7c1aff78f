/** What the contents page announces, in its order. */
export type ContentsToken = ContentsHeading | AnnouncedItem;

export interface ContentsHeading {
  readonly kind: 'heading';
  /** Without the spaces between its characters. */
  readonly name: string;
  readonly isKnown: boolean;
  readonly line: number;
}

export interface AnnouncedItem {
  readonly kind: 'item';
  /** As printed, without layout spaces. */
  readonly title: string;
  /** Of the printed gazette; null where the line has none. */
  readonly page: number | null;
  readonly line: number;
}
