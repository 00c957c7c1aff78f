import type { Field } from '@/lib/domain/item';
import type { PartialDate } from '@/lib/domain/partial-date';
import type { DateContext } from '@/lib/ingest/dates/resolve-date';
import type { TextPart } from '@/lib/ingest/roles/assign-text-roles';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import type { Setting } from '@/lib/ingest/roles/setting';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import type { FileName } from '@/lib/ingest/sources/read-file-name';

/** A text as the forms see it. */
export interface TextDocument {
  /** Path below the data folder. */
  readonly file: string;
  readonly name: FileName;
  /** Without what belongs to pages. */
  readonly lines: readonly TextLine[];
  readonly furniture: readonly RoledLine[];
  readonly setting: Setting;
  /** Year and month that the file's name and the furniture of its page state. */
  readonly context: DateContext;
}

/** An item as a form has found it: the form's five answers for one item. */
export interface ReadItem {
  /** Null where none is printed: then one is made from the text's beginning. */
  readonly title: string | null;
  /** Whether a title that stands here was made from the text before. */
  readonly isDerived?: boolean;
  /** The same title in other words elsewhere in the source. */
  readonly tocTitle?: string;
  readonly date: PartialDate | null;
  /** What an editor should look at in the date, as `实为…`; none where it is plain. */
  readonly dateDoubt?: string;
  /** Names of section and subsection. */
  readonly path: readonly string[];
  readonly page?: number | null;
  readonly fields: readonly Field[];
  /** The lines that gave title, date, section and fields, with those roles. */
  readonly head: readonly RoledLine[];
  /** The lines of its text; where they have roles already, those stand. */
  readonly text: readonly TextLine[] | readonly TextPart[];
}

/** What a form makes of a text. */
export interface FormReading {
  readonly items: readonly ReadItem[];
  /** Lines outside of items: the name of the whole, headings of sections, contents. */
  readonly others: readonly RoledLine[];
  /** The name of the whole, where it has one. */
  readonly masthead: string | null;
  /** Lines that are as this form says; the form with most of them is taken. */
  readonly explained: number;
  /** Things that this form would not have: an item without text, a date before the last one. */
  readonly contradictions: number;
  /** What an editor should know of lines that no item tells of. */
  readonly notes?: readonly Note[];
}

/** `应为…；实为…。处理：…。` for an editor, at a line. */
export interface Note {
  readonly line: number | null;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** A way in which texts are cut into items. */
export interface Form {
  /** As editors are told: 按“逐日大事记”读作 11 条. */
  readonly name: string;
  /** Null where nothing in the text is of this form. */
  read(document: TextDocument): FormReading | null;
}
