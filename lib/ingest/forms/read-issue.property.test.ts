import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '@/lib/domain/item';
import { plainText } from '@/lib/domain/plain-text';
import type { Section } from '@/lib/domain/section';
import { readTextLines } from '@/lib/ingest/sources/text-reader';
import { arbitraryGazette } from './arbitrary-gazette';
import { readIssue } from './read-issue';

const RUNS = 210;
const source = (text: string) => readTextLines('2024-03.txt', new TextEncoder().encode(text));
const itemsIn = (text: string, sections: readonly Section[]): Item[] =>
  readIssue('2024-03.txt', source(text), sections).items.map(({ lines: _, ...item }) => item);

test('a gazette with layout spaces, page breaks, wraps and misprints gives its known items back', () => {
  fc.assert(
    fc.property(arbitraryGazette, ({ text, items, sections }) => {
      expect(itemsIn(text, sections)).toEqual(items);
    }),
    { numRuns: RUNS },
  );
});

test("every misprinted title and every date of last year's is reported, and nothing else", () => {
  fc.assert(
    fc.property(arbitraryGazette, ({ text, items, sections }) => {
      const { problems } = readIssue('2024-03.txt', source(text), sections);
      expect(problems.map(({ severity }) => severity)).toEqual(
        items.flatMap(({ tocTitle, date }) => [
          ...(tocTitle === undefined ? [] : ['warning']),
          ...(date?.from.startsWith('2023') ? ['warning'] : []),
        ]),
      );
    }),
    { numRuns: RUNS },
  );
});

test('the ways lines end and the byte order mark make no difference', () => {
  fc.assert(
    fc.property(
      arbitraryGazette,
      fc.constantFrom('\r\n', '\r'),
      ({ text, items, sections }, end) => {
        const other = `\ufeff${text.replaceAll('\n', end)}`;
        expect(itemsIn(other, sections)).toEqual(items);
      },
    ),
    { numRuns: RUNS / 3 },
  );
});

test('every item knows the lines that it stands on', () => {
  fc.assert(
    fc.property(arbitraryGazette, ({ text, sections }) => {
      const printed = text.split('\n');
      const { items } = readIssue('2024-03.txt', source(text), sections);
      for (const { title, blocks, lines } of items) {
        expect(lines.file).toBe('2024-03.txt');
        const own = printed.slice(lines.first - 1, lines.last).join('');
        expect(own.replace(/\s/g, '')).toBe(`${title}${plainText(blocks)}`.replace(/\s/g, ''));
      }
    }),
    { numRuns: RUNS },
  );
});
