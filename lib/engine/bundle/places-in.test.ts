import { expect, it } from 'vitest';
import { placesIn } from './places-in';
import { sampleEntries } from './sample-sources';

it('finds every unit of every text where it stands, in order', () => {
  const { texts, places } = placesIn(sampleEntries(['防汛防旱', '防火']));
  const whole = texts.map(({ folded }) => folded.text).join('');
  const found = [...whole].flatMap((unit, at) => (unit === '防' ? [at] : []));
  expect(places.get('防')).toEqual(found);
  for (const { from, folded } of texts) expect(whole.startsWith(folded.text, from)).toBe(true);
});

it('reads the texts of a collection once', () => {
  const entries = sampleEntries(['防汛']);
  expect(placesIn(entries)).toBe(placesIn(entries));
});
