import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryItem } from '@/lib/domain/arbitrary-item';
import { type Block, textsOf } from '@/lib/domain/block';
import { paragraphs } from '@/lib/domain/sample-item';
import { createFold } from './fold';
import { sourceSpan } from './folded-text';
import { BREAK, searchTextOf, withoutBreaks } from './search-text';
import { tokenize } from './tokenize';

const fold = createFold({ from: '', to: '' });
const textOf = (...blocks: Block[]) => fold(searchTextOf({ blocks, fields: [] }).text).text;

describe('the search text', () => {
  it('holds every text of the item as it is, where it says, with nothing between but joints', () => {
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        const { text, pieces } = searchTextOf(item);
        expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
          ...item.blocks.flatMap(textsOf),
          ...item.fields.flatMap(({ name, value }) => [name, value]),
        ]);
        let last = 0;
        for (const [at, { start, end }] of pieces.entries()) {
          expect(text.slice(last, start)).toMatch(at === 0 ? /^$/ : /^[\n\ufdd0：]$/);
          last = end;
        }
        expect(last).toBe(text.length);
      }),
    );
  });

  it('leads from a stretch of the folded text back into the one piece that it came from', () => {
    fc.assert(
      fc.property(arbitraryItem, fc.nat(), fc.nat(), (item, which, where) => {
        const { text, pieces } = searchTextOf(item);
        const folded = fold(text);
        const piece = pieces[which % Math.max(1, pieces.length)];
        const own = piece ? fold(text.slice(piece.start, piece.end)).text : '';
        if (!piece || own === '') return;
        const start = where % own.length;
        const at = folded.starts.findIndex((one) => one >= piece.start);
        const span = sourceSpan(folded, { start: at + start, end: at + own.length });
        expect(span.start).toBeGreaterThanOrEqual(piece.start);
        expect(span.end).toBeLessThanOrEqual(piece.end);
      }),
    );
  });

  it('goes on from paragraph to paragraph and through a list, so that a copied passage is found', () => {
    const list: Block = { kind: 'list', entries: ['（一）保障', '供水。'] };
    expect(textOf(...paragraphs('防汛', '抗旱：'), list)).toContain('防汛抗旱:(一)保障供水');
  });

  it('lets nothing be read over cells, headings and signatures', () => {
    const text = textOf(
      { kind: 'heading', level: 1, text: '防' },
      ...paragraphs('汛'),
      { kind: 'row', cells: ['抗', '旱'] },
      { kind: 'row', cells: ['供'] },
      { kind: 'signature', text: '水' },
    );
    expect(text).toBe(['防', '汛', '抗', '旱', '供', '水'].join(BREAK));
    const terms = tokenize(fold(text), (run) => [{ start: 0, end: run.length }]);
    expect(terms.map(({ term }) => term)).toEqual(['防', '汛', '抗', '旱', '供', '水']);
  });

  it('ends with the fields, name and value as they are read', () => {
    const fields = [{ name: '文号', value: '洛政〔2023〕5号' }];
    const { text } = searchTextOf({ blocks: paragraphs('正文。'), fields });
    expect(text).toBe(`正文。${BREAK}文号：洛政〔2023〕5号`);
  });
});

it('has a break that folding keeps and that no query can hold', () => {
  expect(fold(`甲${BREAK}乙`).text).toBe(`甲${BREAK}乙`);
  expect(withoutBreaks(`甲${BREAK}乙`)).toBe('甲 乙');
});
