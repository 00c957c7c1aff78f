import type { Block } from './block';
import type { Issue } from './issue';
import type { PartialDate } from './partial-date';
import type { SectionPlace } from './section';

/** One entry of an issue. All texts are NFC UTF-16 strings. */
export interface Item {
  /** Names the item for good: ASCII letters, digits, `-` and `_`. Nothing may be read out of it. */
  readonly id: string;
  readonly issue: Issue;
  /** Place in the contents of the issue, from 1. */
  readonly ordinal: number;
  /** Where it stands among the sections, or null where it stands in none. */
  readonly section: SectionPlace | null;
  /** As the body prints it. */
  readonly title: string;
  /** `derived` where the source has no title and one was made from the beginning of the text. */
  readonly titleOrigin: 'given' | 'derived';
  /** Title as the contents page prints it, only where the wording differs from `title`. */
  readonly tocTitle?: string;
  /** Null where the source does not say. */
  readonly date: PartialDate | null;
  /** Page of the printed issue, from 1; null where there is none. */
  readonly page: number | null;
  /** Site path of the printed page, without the base path, where the office publishes it. */
  readonly original?: string;
  /** What the source states about the item in so many words: 文号, 发文机关, 地点. */
  readonly fields: readonly Field[];
  /** The text, without the title. */
  readonly blocks: readonly Block[];
}

/** A property of an item, with what a page shows of its value in place of a string. */
export interface Field<Text = string> {
  readonly name: string;
  readonly value: Text;
}

/** Where in the sources an item stands. */
export interface SourceLines {
  /** Path of the file below the data folder. */
  readonly file: string;
  /** First and last line, from 1, both included. */
  readonly first: number;
  readonly last: number;
}

/** An item that still knows where it was read; that is the editors' concern and not published. */
export interface SourcedItem extends Item {
  readonly lines: SourceLines;
}

/** What readers are told of a title that the source does not have. */
export const DERIVED_TITLE = '原文没有标题，取自正文开头';
