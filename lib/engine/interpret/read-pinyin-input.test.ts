import { expect, it } from 'vitest';
import { readPinyinInput } from './read-pinyin-input';

const read = (typed: string) => {
  const input = readPinyinInput(typed);
  return input && [input.letters, [...input.breaks]];
};

it.each([
  ['jiangling', 'jiangling', []],
  ["xi'an shi", 'xianshi', [2, 4]],
  ['luòyáng', 'luoyang', []],
  ['luo2yang2', 'luoyang', [3]],
  ['zhànlüè', 'zhanlve', []],
  ['nǚ', 'nv', []],
  ['xu衣显', 'xu衣显', []],
  ['燃qi anquan', '燃qianquan', [3]],
  ['Jiangling', 'jiangling', []],
])('reads %s', (typed, letters, breaks) => {
  expect(read(typed)).toEqual([letters, breaks]);
});

it('answers at once, whatever was typed', () => {
  // Forty-seven characters, which a pattern with repeats inside repeats would read for seconds.
  expect(readPinyinInput(`${'他们分别'.repeat(11)}20级`)).toBeNull();
});

it.each(['AI', 'SKA项目', 'LYC', '防汛', '5G', 'T恤', 'wi-fi', 'luo2yang', ''])(
  'takes %s for no pinyin',
  (typed) => {
    expect(read(typed)).toBeNull();
  },
);
