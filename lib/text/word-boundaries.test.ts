import { expect, it } from 'vitest';
import { createFold } from './fold';
import { createVocabulary } from './vocabulary';
import { createWordFinder } from './word-boundaries';

const fold = createFold({ from: '', to: '' });
const words = [
  '永和',
  '服务',
  '和服',
  '中原银行',
  '银行',
  '意见',
  '见',
  '洛阳',
  '务工人员',
  '工人',
  '中国一拖集团',
  '农民工',
  '农民',
  '文物保护',
  '文物',
  '保护',
  '强降雨',
  '降雨',
];
const finder = createWordFinder(
  createVocabulary(new Map(words.map((word) => [word, { frequency: 2, documents: 1 }])), 5),
);
const find = (text: string, word: string) =>
  finder.find(fold(text), word).map(({ start }) => start);

it('does not take halves of two words for a word', () => {
  expect(find('永和服务', '和服')).toEqual([]);
});

it('finds a word inside a longer one', () => {
  expect(find('洛阳中原银行', '银行')).toEqual([4]);
});

it.each([
  ['农民工', '农民', false],
  ['文物保护', '文物', true],
  ['强降雨', '降雨', true],
  ['务工人员', '工人', false],
  ['永和服务', '和服', false],
  ['洛阳农民', '农民', true],
])('in %s the word %s stands alone: %s', (text, word, isAlone) => {
  const start = text.indexOf(word);
  expect(finder.standsAlone(fold(text), { start, end: start + word.length })).toBe(isAlone);
});

it('takes no stretch inside a word for a word that leaves a single character on a side', () => {
  expect(find('务工人员', '工人')).toEqual([]);
  expect(find('中国一拖集团', '一拖')).toEqual([2]);
});

it('takes a single character only where it is a word of its own', () => {
  expect(find('意见', '见')).toEqual([]);
  expect(find('见洛阳', '见')).toEqual([0]);
});
