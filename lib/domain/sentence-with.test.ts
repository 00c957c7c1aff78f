import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentenceWith } from './sentence-with';

it('gives the first sentence that holds the name', () => {
  expect(sentenceWith('第一句。李明到会。\n第三句李明。', '李明')).toBe('李明到会。');
  expect(sentenceWith('第一句。', '李明')).toBeNull();
});

it('keeps what stands around the name in a long sentence, and no half character', () => {
  const shown = sentenceWith(`${'前'.repeat(90)}李明${'后'.repeat(90)}`, '李明') ?? '';
  expect(shown).toMatch(/^……前+李明后+……$/);
  expect(shown.length).toBeLessThan(80);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('前', '𠮷', '，'), maxLength: 200 }),
      fc.string({ unit: fc.constantFrom('后', '𠮷'), maxLength: 200 }),
      (before, after) => {
        const cut = sentenceWith(`${before}李明${after}`, '李明') ?? '';
        expect(cut).toContain('李明');
        expect(cut).not.toMatch(/[\ud800-\udfff]/u);
      },
    ),
  );
});
