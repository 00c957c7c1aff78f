import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramKey, shardOf, termGram } from './gram-key';

const gram = fc
  .array(fc.integer({ min: 1, max: 0xffff }), { minLength: 1, maxLength: 4 })
  .map((units) => String.fromCharCode(...units));

describe('the key of a gram', () => {
  it('differs for any two grams', () => {
    fc.assert(
      fc.property(gram, gram, (one, other) => {
        const isSame = `${gramKey(one)}` === `${gramKey(other)}`;
        expect(isSame).toBe(one === other);
      }),
    );
  });

  it('differs for all pairs of 2,000 neighbouring characters', () => {
    const keys = new Set<string>();
    for (let first = 0x4e00; first < 0x4e00 + 2000; first += 97) {
      for (let second = 0x4e00; second < 0x4e00 + 2000; second++) {
        keys.add(`${gramKey(String.fromCharCode(first, second))}`);
      }
    }
    expect(keys.size).toBe(Math.ceil(2000 / 97) * 2000);
  });

  it('spreads grams that differ little evenly over the shards', () => {
    const counts = new Array<number>(50).fill(0);
    for (let code = 0x4e00; code < 0x4e00 + 10_000; code++) {
      const shard = shardOf(gramKey(`洛${String.fromCharCode(code)}`)[0], counts.length);
      counts[shard] = (counts[shard] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(140);
    expect(Math.max(...counts)).toBeLessThan(260);
  });

  it('tells values of facets from one another and from text', () => {
    const terms = [
      termGram('person', '江凌'),
      termGram('county', '江凌'),
      termGram('id', '2023-05-001'),
    ];
    expect(new Set(terms.map((term) => `${gramKey(term)}`)).size).toBe(3);
    expect(terms.every((term) => /^[\ufdd1-\ufdd3]/u.test(term))).toBe(true);
  });
});
