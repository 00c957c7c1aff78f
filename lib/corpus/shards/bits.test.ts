import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter, riceBits } from './bits';

interface Coded {
  readonly code: 'gamma' | 'rice' | 'word';
  readonly value: number;
  readonly low?: number;
}

const numbers: fc.Arbitrary<Coded[]> = fc.array(
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

function write(writer: BitWriter, values: readonly Coded[]): void {
  for (const { code, value, low = 0 } of values) {
    if (code === 'gamma') writer.writeGamma(value);
    else if (code === 'word') writer.writeWord(value);
    else writer.writeRice(value, low);
  }
}

describe('bits', () => {
  it('gives back every number in every code', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const writer = new BitWriter();
        write(writer, values);
        const bytes = writer.bytes();
        expect(bytes.length).toBe(Math.ceil(writer.bitLength / 8));
        const reader = new BitReader(bytes);
        for (const one of values) {
          const got =
            one.code === 'gamma'
              ? reader.readGamma()
              : one.code === 'word'
                ? reader.readWord()
                : reader.readRice(one.low ?? 0);
          expect(got).toBe(one.value);
        }
      }),
    );
  });

  it('goes on from where it was as if nothing had been written since', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (before, between, after) => {
        const [plain, rewound] = [new BitWriter(), new BitWriter()];
        write(plain, before);
        write(rewound, before);
        const { bitLength } = rewound;
        write(rewound, between);
        rewound.rewind(bitLength);
        for (const writer of [plain, rewound]) write(writer, after);
        expect(rewound.bytes()).toEqual(plain.bytes());
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
