import fc from 'fast-check';
import type { Block } from './block';
import type { Field, Item } from './item';
import { dateRange, type PartialDate, parseDate } from './partial-date';
import { sampleItem } from './sample-item';

/** For tests: a text that a block may hold, now and then empty, with characters of all kinds. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'洛阳江凌防汛，。5G“”（）|<>&# 〇𠮷é'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});
/** Line breaks part paragraphs, and the noncharacters of Unicode are in no text. */
const line = text.map((one) => one.replace(/[\n\r\ufdd0-\ufdef]/g, ''));

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 3, arbitrary: line.map((one): Block => ({ kind: 'paragraph', text: one })) },
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), line)
    .map(([level, one]): Block => ({ kind: 'heading', level, text: one })),
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((entries): Block => ({ kind: 'list', entries })),
  fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(
      ([cells, isHead]): Block =>
        isHead ? { kind: 'row', cells, header: true } : { kind: 'row', cells },
    ),
  line.map((one): Block => ({ kind: 'signature', text: one })),
);

const day = fc
  .date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2030-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** For tests: any date, as far as one can be known. */
export const arbitraryDate: fc.Arbitrary<PartialDate> = fc.oneof(
  day.map((one) => dateRange(one, one)),
  fc.tuple(day, fc.constantFrom(4, 7)).map(([one, length]) => {
    const date = parseDate(one.slice(0, length));
    if (!date) throw new Error(`Expected a month or a year, got ${one}`);
    return date;
  }),
  fc.tuple(day, day).map(([a, b]) => (a < b ? dateRange(a, b) : dateRange(b, a))),
);

const field: fc.Arbitrary<Field> = fc.record({
  name: fc.constantFrom('文号', '发文机关', '地点'),
  value: line,
});

/** For tests: an item with anything known or unknown, of blocks of every kind. */
export const arbitraryItem: fc.Arbitrary<Item> = fc
  .record({
    section: fc.constantFrom(
      null,
      { name: '时政', slug: 'shizheng', subsection: null },
      { name: '时政', slug: 'shizheng', subsection: { name: '重要会议', slug: 'huiyi' } },
    ),
    title: line,
    titleOrigin: fc.constantFrom('given', 'derived'),
    date: fc.option(arbitraryDate),
    page: fc.option(fc.integer({ min: 1, max: 400 })),
    fields: fc.array(field, { maxLength: 3 }),
    blocks: fc.array(block, { maxLength: 8 }),
    tocTitle: fc.option(line),
  })
  .map(({ tocTitle, ...known }) =>
    sampleItem({ ...known, ...(tocTitle === null ? {} : { tocTitle }) }),
  );
