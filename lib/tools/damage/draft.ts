import type { Anatomy, LineRole } from './anatomy';

/** A line that may be changed. `isMarked`: a message about the damage belongs here. */
export interface DraftLine {
  text: string;
  role: LineRole;
  item: number;
  part: number;
  isMarked: boolean;
  /** What of it belongs to its item, where that is not all. */
  own?: string;
}

/** A piece of an item's text. */
interface Part {
  readonly item: number;
  readonly part: number;
  readonly text: string;
}

/** A copy of a sound issue that damage is done to, with notes of what was done and where. */
export class Draft {
  readonly lines: DraftLine[];
  /** Items that cannot be read as before: they may differ where that is told. */
  readonly touched = new Set<number>();
  /** Further titles that an item may have. */
  readonly titles = new Map<number, string[]>();
  /** Items whose date, page or section the damage leaves open. */
  readonly openDates = new Set<number>();
  readonly openPages = new Set<number>();
  readonly openSections = new Set<number>();
  /** Items whose title is gone: what is left is text. */
  readonly untitled = new Set<number>();
  /** What any reading of the text is as good as another. */
  readonly openTexts = new Set<number>();
  /** What stands on lines of other items. */
  readonly joinedParts: Part[] = [];
  /** Lines put into an item that must not be glued to others. */
  apart: readonly string[] = [];
  /** The order of the items is no longer known. */
  isOrderOpen = false;
  /** A message at the head of the file, or about the file as a whole, is at the right place. */
  isWholeFile = false;

  constructor(
    readonly anatomy: Anatomy,
    readonly random: () => number,
  ) {
    this.lines = anatomy.lines.map((line) => ({ ...line, isMarked: false }));
  }

  roll(below: number): number {
    return Math.floor(this.random() * below);
  }

  pick<T>(from: readonly T[]): T {
    const one = from[this.roll(from.length)];
    if (one === undefined) throw new Error('Expected something to pick from, got nothing.');
    return one;
  }

  /** A random line of these roles. */
  pickLine(roles: readonly LineRole[], suits: (line: DraftLine) => boolean = () => true) {
    return this.pick(this.lines.filter((line) => roles.includes(line.role) && suits(line)));
  }

  itemLines(item: number): DraftLine[] {
    return this.lines.filter((line) => line.role === 'item' && line.item === item);
  }

  entryLines(item: number): DraftLine[] {
    return this.lines.filter((line) => line.role === 'entry' && line.item === item);
  }

  /** Marks a line, and everything that stands beside it as touched. */
  mark(line: DraftLine): void {
    line.isMarked = true;
    if (line.item >= 0) this.touched.add(line.item);
  }

  /** Marks where contents and body have an item: either can be meant where they disagree. */
  markItem(item: number): void {
    for (const line of [...this.entryLines(item), ...this.itemLines(item)]) this.mark(line);
  }

  remove(line: DraftLine): void {
    this.markAround(line);
    const at = this.lines.indexOf(line);
    const takesBlank = this.random() < 0.5 && this.lines[at + 1]?.role === 'blank';
    this.lines.splice(at, takesBlank ? 2 : 1);
  }

  /** Marks the lines on both sides, and the printed ones as touched. */
  markAround(line: DraftLine): void {
    for (const step of [-1, 1]) {
      let at = this.lines.indexOf(line) + step;
      const next = this.lines[at];
      if (next) next.isMarked = true;
      while (this.lines[at]?.role === 'blank' || this.lines[at]?.role === 'rule') at += step;
      const printed = this.lines[at];
      if (printed && printed.item >= 0) this.touched.add(printed.item);
      if (printed) printed.isMarked = true;
    }
  }

  /** Puts a line in; `item` is the one that it becomes a part of, if any. */
  insert(at: number, text: string, role: LineRole = 'added', item = -1, part = 0): DraftLine {
    const line = { text, role, item, part, isMarked: true };
    this.lines.splice(at, 0, line);
    return line;
  }

  nextPrinted(line: DraftLine, step = 1): DraftLine | undefined {
    let at = this.lines.indexOf(line) + step;
    while (this.lines[at]?.role === 'blank' || this.lines[at]?.role === 'rule') at += step;
    return this.lines[at];
  }

  /** The items under the same heading as this one. */
  group(item: number): number[] {
    const place = (index: number) => {
      const section = this.anatomy.items[index]?.section;
      return `${section?.name}/${section?.subsection?.name}`;
    };
    return this.anatomy.items.flatMap((_, index) => (place(index) === place(item) ? [index] : []));
  }

  section(item: number): number[] {
    const name = this.anatomy.items[item]?.section?.name;
    return this.anatomy.items.flatMap(({ section }, index) =>
      section?.name === name ? [index] : [],
    );
  }

  title(item: number): string {
    return this.anatomy.items[item]?.title ?? '';
  }

  /** Title and text that an item has now, in their own order, without white space. */
  whole(item: number): string {
    const own = this.itemLines(item).map(
      (line): Part => ({ ...line, text: line.own ?? line.text }),
    );
    const joined = this.joinedParts.filter((part) => part.item === item);
    const parts = [...own, ...joined].sort((a, b) => a.part - b.part);
    return bare(parts.map(({ text }) => text).join(''));
  }

  /** Where the title ends in the first lines of its item: index into their joined text. */
  titleEnd(item: number): { line: DraftLine; offset: number } {
    const wanted = bare(this.title(item)).length;
    let seen = 0;
    for (const line of this.itemLines(item)) {
      for (let offset = 0; offset < line.text.length; offset += 1) {
        if (/\S/u.test(line.text[offset] ?? '')) seen += 1;
        if (seen === wanted) return { line, offset: offset + 1 };
      }
    }
    throw new Error(`Expected the title of item ${item} in its lines, found none.`);
  }
}

/** A text without white space and invisible characters. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cf}\p{Cc}]+/gu, '')
    .replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
}
