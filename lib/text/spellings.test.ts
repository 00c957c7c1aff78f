import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blurred, looseSpellingsOf, spellingsOf } from './spellings';

it.each([
  ['lve', ['lve', 'lyue', 'lue']],
  ['lv', ['lv', 'lyu']],
  ['nv', ['nv', 'nyu']],
  ['ju', ['ju', 'jv']],
  ['yuan', ['yuan', 'yvan']],
  ['zhong', ['zhong']],
])('%s is typed %j', (syllable, spellings) => {
  expect(spellingsOf(syllable)).toEqual(spellings);
});

it.each([
  ['zhong', 'zong'],
  ['zong', 'zhong'],
  ['xin', 'xing'],
  ['sheng', 'sen'],
  ['nan', 'lang'],
  ['lv', 'lu'],
  ['chuan', 'cuang'],
])('%s is taken for %s', (syllable, other) => {
  expect(looseSpellingsOf(syllable)).toContain(other);
  expect(blurred(other.replace('lu', 'lv'))).toBe(blurred(syllable));
});

it('has its own spelling first and every spelling once', () => {
  const syllable = fc.tuple(
    fc.constantFrom('', 'b', 'z', 'zh', 's', 'sh', 'n', 'l', 'j', 'y'),
    fc.constantFrom('a', 'an', 'ang', 'in', 'ing', 'eng', 'u', 'v', 've', 'uan', 'ong'),
  );
  fc.assert(
    fc.property(syllable, (parts) => {
      const all = looseSpellingsOf(parts.join(''));
      expect(all[0]).toBe(parts.join(''));
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});
