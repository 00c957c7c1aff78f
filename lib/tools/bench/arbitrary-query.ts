import fc from 'fast-check';
import type { Item } from '@/lib/domain/item';
import { plainText } from '@/lib/domain/plain-text';

/** What a query can be made to mean something with, whole, halved and misplaced. */
const OPERATORS = [
  ...'"“”「」＂-－−—~*?^\\/|&()[]{}<>:：.,，。、 　\t\n\u200b\u202e',
  ...['栏目:', '日期：', 'site:', ' -', '""', '-"', 'AND', ' OR ', 'NOT ', '${', '%00', '--'],
];
const PINYIN_PARTS = ['zh', 'ch', 'sh', 'l', 'm', 'n', 'ü', 'iang', 'uo', 'eng', 'a', "'", ' '];
const DATE_SIGNS = ['月', '日', '号', '年', '-', '/', '.', '至', '上旬', ' ', '－'];

/**
 * For tests and benchmarks: what may come into a search box over these items. Pieces of the texts
 * whole and mangled, operators anywhere, long pastes, dates that are none, Latin that looks like
 * pinyin, one thing over and over, any Unicode. Pieces are cut between UTF-16 units, so halves of
 * surrogate pairs are among them.
 */
export function arbitraryQuery(items: readonly Item[]): fc.Arbitrary<string> {
  const source = items.map(({ title, blocks }) => `${title}\n${plainText(blocks)}`).join('\n');
  const cut = (longest: number) =>
    fc
      .tuple(fc.nat(source.length - 1), fc.integer({ min: 1, max: longest }))
      .map(([start, length]) => source.slice(start, start + length));
  const piece = cut(12);
  const operator = fc.constantFrom(...OPERATORS);
  const anything = fc.string({ unit: 'binary', maxLength: 12 });
  const number = fc.integer({ min: 0, max: 3000 }).map(String);
  const joined = (parts: fc.Arbitrary<string>, maxLength: number) =>
    fc.array(parts, { minLength: 1, maxLength }).map((all) => all.join(''));

  return fc.oneof(
    joined(fc.oneof(piece, operator), 16),
    joined(fc.oneof(piece, anything), 4),
    mangled(cut(60)),
    cut(20_000),
    joined(fc.oneof(number, fc.constantFrom(...DATE_SIGNS)), 8),
    joined(fc.constantFrom(...PINYIN_PARTS), 12),
    fc
      .tuple(fc.oneof(piece, operator, anything), fc.integer({ min: 2, max: 2000 }))
      .map(([part, times]) => part.repeat(times)),
    joined(operator, 60),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
}

/** Some characters dropped, doubled, swapped with the next, or another in their place. */
function mangled(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(), fc.nat(3), fc.string({ unit: 'binary', maxLength: 1 }));
  return fc
    .tuple(texts, fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([text, changes]) => {
      const chars = [...text];
      for (const [where, kind, other] of changes) {
        const at = where % (chars.length || 1);
        const [char = '', next = ''] = chars.slice(at, at + 2);
        const instead = [[next], [char, char, next], [next, char], [other, next]][kind] ?? [];
        chars.splice(at, 2, ...instead);
      }
      return chars.join('');
    });
}
