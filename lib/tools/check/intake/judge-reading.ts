import { textsOf } from '@/lib/domain/block';
import type { SourcedItem } from '@/lib/domain/item';
import { isoDate } from '@/lib/domain/partial-date';
import { headingsOf } from '@/lib/domain/section';
import type { ExpectedFile, ExpectedItem, ExpectedReading } from './expected-file';

/** What of a reading is not as a person reads the text, kind by kind. */
export interface Faults {
  readonly items: readonly string[];
  readonly titles: readonly string[];
  readonly dates: readonly string[];
  readonly passages: readonly string[];
  readonly furniture: readonly string[];
  readonly rows: readonly string[];
}

/** The faults against whichever of the right readings has fewest. */
export function judgeReading(items: readonly SourcedItem[], expected: ExpectedFile): Faults {
  const readings = [expected, ...(expected.alternatives ?? [])];
  const whole = wholeFaults(items, expected);
  const all = readings.map((one) => ({ ...itemFaults(items, one, expected), ...whole }));
  return all.reduce((best, one) => (countFaults(one) < countFaults(best) ? one : best));
}

export function countFaults(faults: Faults): number {
  return Object.values(faults).reduce((sum: number, { length }: string[]) => sum + length, 0);
}

function itemFaults(
  items: readonly SourcedItem[],
  { count, items: wanted }: ExpectedReading,
  { countTolerance = 0 }: ExpectedFile,
): Pick<Faults, 'items' | 'titles' | 'dates' | 'passages'> {
  const faults = {
    items: [] as string[],
    titles: [] as string[],
    dates: [] as string[],
    passages: [] as string[],
  };
  const excess = items.length - count;
  if (excess < 0 || excess > countTolerance) faults.items.push(`${items.length} ≠ ${count}`);
  const texts = items.map(shownText);
  for (const [at, one] of wanted.entries()) {
    const place = placeOf(one, at, texts, excess);
    const item = items[place];
    if (!item) {
      faults.items.push(`${one.index ?? at + 1}: none`);
      continue;
    }
    const name = `${place + 1}`;
    const titles = [one.title, ...(one.titleAlt ?? [])].map((title) => title && bare(title));
    if (one.title !== null && !titles.includes(bare(item.title))) {
      faults.titles.push(`${name}: ${item.title} ≠ ${one.title}`);
    }
    if (!isSameDate(item, one))
      faults.dates.push(`${name}: ${item.date && isoDate(item.date)} ≠ ${one.date}`);
    const sections = headingsOf(item.section).map((heading) => heading.name);
    const allowed = [one.section, ...(one.sectionAlt ?? [])];
    const isPlaced = allowed.some((name) =>
      name === null ? sections.length === 0 : sections.map(bare).includes(bare(name)),
    );
    if (!isPlaced)
      faults.items.push(`${name}: section ${sections.join('/') || 'none'} ≠ ${one.section}`);
    if (
      one.docno !== undefined &&
      !item.fields.some(({ value }) => bare(value) === bare(one.docno ?? ''))
    ) {
      faults.items.push(`${name}: no ${one.docno}`);
    }
    const headings = item.blocks.flatMap((block) =>
      block.kind === 'heading' ? [bare(block.text)] : [],
    );
    for (const heading of one.headings) {
      const found = headings.filter((other) => other === bare(heading)).length;
      if (found !== 1) faults.items.push(`${name}: heading ${heading} × ${found}`);
    }
    for (const passage of one.has) {
      const places = texts.flatMap((text, index) =>
        text.includes(bare(passage)) ? [index + 1] : [],
      );
      if (!places.includes(place + 1))
        faults.passages.push(`${name}: no ${passage} (in ${places.join(',')})`);
      else if (places.length > 1 && one.index === undefined) {
        faults.passages.push(`${name}: ${passage} in ${places.join(',')}`);
      }
    }
  }
  return faults;
}

/** Samples stand at their number, or a few behind where a reader may part more entries. */
function placeOf(one: ExpectedItem, at: number, texts: readonly string[], excess: number): number {
  if (one.index === undefined) return at;
  const from = one.index - 1;
  for (let place = from; place <= from + Math.max(0, excess); place += 1) {
    if (one.has.every((passage) => texts[place]?.includes(bare(passage)))) return place;
  }
  return from;
}

function isSameDate({ date }: SourcedItem, one: ExpectedItem): boolean {
  const iso = date && isoDate(date);
  return [one.date, ...(one.dateAlt ?? [])].some(
    (wanted) =>
      iso === wanted || (date?.precision === 'range' && wanted !== null && iso?.startsWith(wanted)),
  );
}

function wholeFaults(
  items: readonly SourcedItem[],
  { not, rows = [], joins = [], furniture }: ExpectedFile,
): Pick<Faults, 'furniture' | 'rows'> {
  const texts = items.map(shownText);
  const left = not.filter((one) => texts.some((text) => text.includes(bare(one))));
  if (furniture !== undefined) {
    const pattern = new RegExp(furniture, 'u');
    const lines = items.flatMap(({ blocks }) => blocks.flatMap(textsOf));
    left.push(...lines.filter((line) => pattern.test(line)));
  }
  for (const passage of joins) {
    if (!texts.some((text) => text.includes(bare(passage)))) left.push(`not whole: ${passage}`);
  }
  const cells = items.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'row' ? [block.cells.map(bare).join('\n')] : [])),
  );
  const missing = rows.filter((row) => !cells.includes(row.map(bare).join('\n')));
  return { furniture: left, rows: missing.map((row) => row.join(' | ')) };
}

/** All that a reader sees of an item, white space aside. */
function shownText({ title, blocks, fields }: SourcedItem): string {
  const stated = fields.flatMap(({ name, value }) => [`${name}：`, value]);
  return bare([title, ...blocks.flatMap(textsOf), ...stated].join(''));
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}
