import { expect, it } from 'vitest';
import { HAN_RUN, isHan, isHanWord } from './han';

it('knows Han characters, 〇 and 々 among them, and those beyond the basic plane', () => {
  expect(['洛', '〇', '々', '𠮷', '洛阳〇'].map(isHan)).toEqual([true, true, true, true, true]);
  expect(['', 'A', '5', '，', '洛A', 'の', '\ufdd0'].filter(isHan)).toEqual([]);
});

it('takes two characters or more for a word', () => {
  expect(['洛', '洛阳', '𠮷', '𠮷野'].map(isHanWord)).toEqual([false, true, false, true]);
});

it('finds the runs of a text, whichever was asked for before', () => {
  const runs = () => [...'洛阳SKA项目'.matchAll(HAN_RUN)].map(([run]) => run);
  expect([runs(), runs()]).toEqual([
    ['洛阳', '项目'],
    ['洛阳', '项目'],
  ]);
});
