import { expect, it } from 'vitest';
import { decodeFoldTable } from '@/lib/text/fold-table';
import { buildFoldTable } from './build-fold-table';

it('holds the traditional forms of the characters that stand in the texts, and no others', () => {
  const table = decodeFoldTable(buildFoldTable(['龙门石窟']));
  expect(table.get('龍')).toBe('龙');
  expect(table.get('門')).toBe('门');
  expect(table.has('養')).toBe(false);
});

it('holds a traditional character that stands in the texts itself', () => {
  expect(decodeFoldTable(buildFoldTable(['養老'])).get('養')).toBe('养');
});
