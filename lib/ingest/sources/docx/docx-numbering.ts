import { readXml } from '@/lib/ingest/sources/packed/read-xml';
import { listNumber } from './list-label';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1章`, `%1.%2`. */
  readonly text: string;
}

/** Lists of a document, by the numbers that its paragraphs name. */
export interface Numbering {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  /** The list that a number stands for: several numbers may go on in one list. */
  readonly listOf: ReadonlyMap<string, string>;
}

/** Reads `word/numbering.xml`; empty where a document has none. */
export function readNumbering(xml: string | null): Numbering {
  const levels = new Map<string, Map<number, Level>>();
  const listOf = new Map<string, string>();
  let list = '';
  let number = '';
  let at = 0;
  const set = (change: Partial<Level>) => {
    const levelsOf = levels.get(list);
    if (number !== '' || !levelsOf) return;
    levelsOf.set(at, { start: 1, format: 'decimal', text: '', ...levelsOf.get(at), ...change });
  };
  readXml(xml ?? '<none/>', {
    open: ({ name, value }) => {
      const val = value('val') ?? '';
      if (name === 'abstractNum') {
        list = value('abstractNumId') ?? '';
        levels.set(list, new Map());
      } else if (name === 'num') number = value('numId') ?? '';
      else if (name === 'abstractNumId' && number !== '') listOf.set(number, val);
      else if (name === 'lvl') at = Number(value('ilvl') ?? 0);
      else if (name === 'start') set({ start: Number(val) });
      else if (name === 'numFmt') set({ format: val });
      else if (name === 'lvlText') set({ text: val });
      return true;
    },
    close: (name) => {
      if (name === 'num') number = '';
    },
    text: () => {},
  });
  return { levels, listOf };
}

/** Counts the paragraphs of lists in the order of the document. */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, number[]>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** What is printed before the next paragraph of a list; `isBullet` where that counts nothing. */
  next(number: string, at: number): { label: string; isBullet: boolean } | null {
    const list = this.#numbering.listOf.get(number);
    const levels = list === undefined ? undefined : this.#numbering.levels.get(list);
    const level = levels?.get(at);
    if (list === undefined || !levels || !level || level.format === 'none') return null;
    if (level.format === 'bullet') return { label: '', isBullet: true };
    const counts = this.#counts.get(list) ?? [];
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    this.#counts.set(list, counts);
    const label = level.text.replace(/%(\d)/g, (_, place: string) => {
      const depth = Number(place) - 1;
      const { start = 1, format = 'decimal' } = levels.get(depth) ?? {};
      // Below a Chinese number Word prints the higher ones as they are set for their own level.
      return listNumber(counts[depth] ?? start, format);
    });
    return { label: label.endsWith('.') ? `${label} ` : label, isBullet: false };
  }
}
