import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32c } from './crc32c';

const ascii = (text: string) => new TextEncoder().encode(text);

describe('crc32c', () => {
  it.each([
    ['the check string of every CRC', ascii('123456789'), 0xe3069283],
    ['32 zeros (RFC 3720, B.4)', new Uint8Array(32), 0x8a9136aa],
    ['32 times 0xff', new Uint8Array(32).fill(0xff), 0x62a8ab43],
    ['0 to 31', Uint8Array.from({ length: 32 }, (_, at) => at), 0x46dd794e],
    ['nothing', new Uint8Array(0), 0],
  ])('gives the published value of %s', (_, bytes, value) => {
    expect(crc32c(bytes)).toBe(value);
  });

  it('goes on from what comes before', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (some, others) => {
        expect(crc32c(others, crc32c(some))).toBe(crc32c(Uint8Array.of(...some, ...others)));
      }),
    );
  });

  it('notices any change within four bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 4, maxLength: 300 }),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 4 }),
        (bytes, place, flips) => {
          fc.pre(flips.some((flip) => flip !== 0));
          const changed = Uint8Array.from(bytes);
          const start = place % (bytes.length - flips.length + 1);
          flips.forEach((flip, at) => {
            changed[start + at] = (changed[start + at] ?? 0) ^ flip;
          });
          expect(crc32c(changed)).not.toBe(crc32c(bytes));
        },
      ),
    );
  });
});
