import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryGazette } from './arbitrary-gazette';
import { readIssue } from './read-issue';

const RUNS = 210;
const encode = (text: string) => new TextEncoder().encode(text);

test('a gazette with layout spaces, page breaks, wraps and misprints gives its known items back', () => {
  fc.assert(
    fc.property(arbitraryGazette, ({ text, items, sections }) => {
      expect(readIssue('2024-03.txt', encode(text), sections).items).toEqual(items);
    }),
    { numRuns: RUNS },
  );
});

test('every misprinted title is reported, and nothing else', () => {
  fc.assert(
    fc.property(arbitraryGazette, ({ text, items, sections }) => {
      const { problems } = readIssue('2024-03.txt', encode(text), sections);
      expect(problems.map(({ severity }) => severity)).toEqual(
        items.flatMap(({ tocTitle }) => (tocTitle === undefined ? [] : ['warning'])),
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
        expect(readIssue('2024-03.txt', encode(other), sections).items).toEqual(items);
      },
    ),
    { numRuns: RUNS / 3 },
  );
});
