import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold, createTextFold } from './fold';
import { sourceSpan } from './folded-text';

const fold = createFold({ from: '龍門養', to: '龙门养' });
const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...'洛阳龍門 　“”５Gａ—·\t𠮷é'), fc.string()),
});

describe('fold', () => {
  it('brings full width, case, kinds of quotes, dashes and dots to one form', () => {
    expect(fold('ＧＤＰ突破１０００亿').text).toBe('gdp突破1000亿');
    expect(fold('“工匠”「工匠」').text).toBe('"工匠""工匠"');
    expect(fold('行走河南•读懂中国').text).toBe(fold('行走河南·读懂中国').text);
    expect(fold('２０２１－２０３５').text).toBe(fold('2021—2035').text);
  });

  it('folds every character of ASCII alone as it does among others', () => {
    for (let unit = 0; unit < 0x80; unit++) {
      const char = String.fromCharCode(unit);
      const isDropped = unit <= 0x20 || unit === 0x7f;
      expect(fold(`阳${char}阳`).text).toBe(`阳${fold(char).text}阳`);
      expect(fold(char).text.length).toBe(isDropped ? 0 : 1);
      // With a mark behind it the long way is taken.
      if (!isDropped) expect(fold(`${char}\u0489`).text).toContain(fold(char).text);
    }
  });

  it('drops white space and invisible characters', () => {
    expect(fold('5 月\u3000 1\u00a0日\n').text).toBe('5月1日');
    expect(fold('江\u200b凌\ufeff').text).toBe('江凌');
  });

  it('folds the traditional characters of its table and leaves others as they are', () => {
    expect(fold('龍門養齾').text).toBe('龙门养齾');
  });

  it('reads Latin letters without their accents, and other letters with their marks', () => {
    expect(fold('naïve Zürich Ødegård Straße').text).toBe('naivezurichodegardstrasse');
    expect(fold('й가').text).toBe('й가');
  });

  it('composes base and mark, whichever way they were typed', () => {
    expect(fold('cafe\u0301').text).toBe(fold('café').text);
  });

  it('knows the source of every folded unit, over surrogate pairs and expansions', () => {
    const folded = fold('𠮷野家在…… ㎡');
    const at = folded.text.indexOf('野家');
    expect(sourceSpan(folded, { start: at, end: at + 2 })).toEqual({ start: 2, end: 4 });
    const unit = folded.text.indexOf('m2');
    expect(sourceSpan(folded, { start: unit, end: unit + 2 })).toEqual({ start: 8, end: 9 });
  });

  it('gives the same text where nobody asks for the way back', () => {
    const textOf = createTextFold({ from: '龍門養', to: '龙门养' });
    const odd = fc.constantFrom(...'가\u1100\u0301\u0489\ud842\udfb7\ufe0f\u3099，。');
    const any = fc.string({ unit: fc.oneof(text, odd) });
    fc.assert(
      fc.property(any, (source) => {
        expect(textOf(source)).toBe(fold(source).text);
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = fold(source).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it('has offsets that rise and stay inside the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: folded, starts, ends } = fold(source);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let at = 0; at < folded.length; at++) {
          expect(ends[at]).toBeGreaterThan(starts[at] ?? -1);
          expect(ends[at]).toBeLessThanOrEqual(source.length);
          if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        }
      }),
    );
  });

  it('folds a piece of a Han text to a piece of the folded text', () => {
    const han = fc.array(fc.constantFrom(...'洛阳龍門養 5月１日，“”'), { minLength: 1 });
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (chars, from, count) => {
        const piece = chars.slice(from % chars.length).slice(0, 1 + (count % 8));
        expect(fold(chars.join('')).text).toContain(fold(piece.join('')).text);
      }),
    );
  });
});
