import { expect, test } from 'vitest';
import { dataFile, realSections } from '@/lib/fixtures/sample-issue';
import { DAMAGE_KINDS } from './damage-kinds';
import { runDamages, soundIssue } from './run-damages';

const sound = soundIssue('2023-05.txt', dataFile('2023-05.txt'), realSections());

test('each damage that is sampled here is read right or told by one message at its place', () => {
  const sampled = DAMAGE_KINDS.filter((_, index) => index % 4 === 1);
  const bad = [...runDamages(sound, sampled, sampled.length, 3)].filter(
    ({ verdict }) => verdict !== 'right' && verdict !== 'told',
  );
  expect(bad.map(({ kind, verdict, detail }) => `${kind}: ${verdict}: ${detail}`)).toEqual([]);
});

test('the same seed does the same damage', () => {
  const texts = () =>
    [...runDamages(sound, DAMAGE_KINDS.slice(0, 5), 5, 3)].map(({ bytes }) => bytes);
  expect(texts()).toEqual(texts());
});

test('a page number in a sentence that an editor puts back, as its hint says, loses no text', () => {
  const footers = DAMAGE_KINDS.filter(({ name }) => name === 'a page footer in a sentence');
  const obeyed = [...runDamages(sound, footers, 24, 10)].flatMap((one) => one.obeyed ?? []);
  expect(obeyed.length).toBeGreaterThan(0);
  expect(obeyed.filter((loss) => loss !== '')).toEqual([]);
});
