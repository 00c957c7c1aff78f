import { expect, it } from 'vitest';
import { createFold } from '@/lib/text/fold';
import { tagWords } from './tag-words';

const fold = createFold({ from: '', to: '' });

it('gives each word once, as printed, with what stands before it', () => {
  // A cutter of pairs that gives the characters inside each pair too.
  const pairs = (run: string) =>
    [...run.matchAll(/..?/gu)].flatMap(({ 0: word, index }) => [
      { start: index, end: index + 1 },
      { start: index, end: index + word.length },
    ]);
  const words = tagWords(fold('洛阳ＬＹＣ轴承、江 凌'), pairs, (word) => `tag of ${word}`);
  expect(words.map(({ term, printed, gap }) => [term, printed, gap])).toEqual([
    ['洛阳', '洛阳', '\n'],
    ['lyc', 'ＬＹＣ', ''],
    ['轴承', '轴承', ''],
    ['江', '江', '、'],
    ['凌', '凌', ' '],
  ]);
  expect(words[0]?.tag).toBe('tag of 洛阳');
});
