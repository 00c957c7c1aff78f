import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter, riceBits } from './bits';

const numbers = fc.array(
  fc.oneof(
    fc.record({
      code: fc.constant('gamma' as const),
      value: fc.integer({ min: 1, max: 2 ** 24 - 1 }),
    }),
    fc.record({
      code: fc.constant('rice' as const),
      value: fc.integer({ min: 0, max: 1e6 }),
      low: fc.integer({ min: 8, max: 24 }),
    }),
    fc.record({
      code: fc.constant('word' as const),
      value: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    }),
  ),
);

describe('bits', () => {
  it('gives back every number in every code', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const writer = new BitWriter();
        for (const one of values) {
          if (one.code === 'gamma') writer.writeGamma(one.value);
          else if (one.code === 'word') writer.writeWord(one.value);
          else writer.writeRice(one.value, one.low);
        }
        const bytes = writer.bytes();
        expect(bytes.length).toBe(Math.ceil(writer.bitLength / 8));
        const reader = new BitReader(bytes);
        for (const one of values) {
          const got =
            one.code === 'gamma'
              ? reader.readGamma()
              : one.code === 'word'
                ? reader.readWord()
                : reader.readRice(one.low);
          expect(got).toBe(one.value);
        }
      }),
    );
  });

  it('gives the last byte too where its store is full', () => {
    const writer = new BitWriter();
    for (let byte = 0; byte < 256; byte++) writer.write(byte, 8);
    writer.write(1, 1);
    expect([...writer.bytes()].slice(-2)).toEqual([255, 128]);
  });

  it('codes fingerprints of 32 bits, the widest gaps there are', () => {
    const writer = new BitWriter();
    const low = riceBits(2 ** 32);
    writer.writeRice(2 ** 32 - 1, low);
    expect(new BitReader(writer.bytes()).readRice(low)).toBe(2 ** 32 - 1);
  });

  it('does not read past the end', () => {
    expect(() => new BitReader(new Uint8Array(1)).readGamma()).toThrow(RangeError);
  });
});
