import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NUMBERED_KINDS,
  numberedPath,
  parseNumberedPath,
  provenBytes,
  withHead,
} from './file-head';

const GENERATION = '6bc5abfc6cd93eaa';
const file = fc.record({
  kind: fc.constantFrom(...NUMBERED_KINDS),
  number: fc.integer({ min: 0, max: 2 ** 24 - 1 }),
});
const bytes = fc.uint8Array({ maxLength: 300 });

describe('the head of a file', () => {
  it('proves the bytes that follow it, and its path names the file', () => {
    fc.assert(
      fc.property(bytes, file, (content, named) => {
        const whole = withHead(content, named, GENERATION);
        expect(provenBytes(whole, named, GENERATION)).toEqual(content);
        expect(parseNumberedPath(numberedPath(named))).toEqual(named);
      }),
    );
  });

  it('shows every changed byte and every lost one', () => {
    fc.assert(
      fc.property(
        bytes,
        file,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (content, named, at, change) => {
          const whole = withHead(content, named, GENERATION);
          const changed = whole.slice();
          const place = at % whole.length;
          changed[place] = (changed[place] ?? 0) ^ change;
          expect(() => provenBytes(changed, named, GENERATION)).toThrow('expected the head');
          expect(() => provenBytes(whole.slice(0, place), named, GENERATION)).toThrow('expected');
        },
      ),
    );
  });

  it('shows a file of another number, kind or generation', () => {
    const whole = withHead(new Uint8Array(9), { kind: 'grams', number: 4 }, GENERATION);
    for (const other of [
      { kind: 'grams', number: 5 },
      { kind: 'texts', number: 4 },
    ] as const) {
      expect(() => provenBytes(whole, other, GENERATION)).toThrow('expected the head');
    }
    expect(() => provenBytes(whole, { kind: 'grams', number: 4 }, 'ffff')).toThrow('expected');
  });

  it('is not looked for in any other file', () => {
    expect(parseNumberedPath('texts.json')).toBeNull();
    expect(parseNumberedPath('others/0/1.bin')).toBeNull();
  });
});
