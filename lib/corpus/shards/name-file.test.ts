import { expect, it } from 'vitest';
import { decodeNames, encodeNames, type ListedName, nameFilesOf } from './name-file';
import { wordFileOf } from './word-file';

const JIANG: ListedName = { kind: 'person', name: '江凌', items: 12, syllables: ['jiang', 'ling'] };
const LYC: ListedName = { kind: 'institution', name: 'LYC轴承', items: 2, syllables: [] };

it('comes back as it was', () => {
  expect(decodeNames(encodeNames([JIANG, LYC]))).toEqual([JIANG, LYC]);
  expect(decodeNames(encodeNames([]))).toEqual([]);
});

it('stands in the file of its first character and in that of its first letter', () => {
  expect(nameFilesOf(JIANG, 64)).toEqual([wordFileOf('江', 64), wordFileOf('j', 64)]);
  expect(nameFilesOf(LYC, 64)).toEqual([wordFileOf('l', 64)]);
  expect(nameFilesOf(JIANG, 1)).toEqual([0]);
});
