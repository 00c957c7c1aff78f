import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdsText } from '@/lib/corpus/holds-text';
import { placesIn } from './places-in';
import { sampleEntries } from './sample-sources';

it('finds every unit of every text where it stands, in order', () => {
  const places = placesIn(sampleEntries(['防汛防旱', '防火']));
  const { text, texts } = places;
  const found = Array.from(text, (unit, at) => (unit === '防' ? [at] : [])).flat();
  expect([...places.of('防')]).toEqual(found);
  expect(places.of('涝')).toHaveLength(0);
  for (const one of texts) {
    const { from, folded } = one;
    expect(text.startsWith(folded.text, from)).toBe(true);
    for (const at of [from, from + folded.text.length]) expect(places.textAt(at)).toBe(one);
  }
});

it('reads the texts of a collection once', () => {
  const entries = sampleEntries(['防汛']);
  expect(placesIn(entries)).toBe(placesIn(entries));
});

it('tells the entries that hold a text, and none by what stands over the end of one', () => {
  const unit = fc.constantFrom(...'防汛旱𠮷a');
  const text = (maxLength: number) => fc.string({ unit, maxLength });
  fc.assert(
    fc.property(fc.array(text(6), { maxLength: 5 }), text(3), (bodies, wanted) => {
      const entries = sampleEntries(bodies);
      const holders = entries.flatMap((entry, at) => (holdsText(entry, wanted) ? [at] : []));
      expect(placesIn(entries).holders(wanted)).toEqual(holders);
      expect(placesIn(entries).holders(wanted, 1)).toEqual(
        wanted === '' ? holders : holders.slice(0, 1),
      );
    }),
  );
});
