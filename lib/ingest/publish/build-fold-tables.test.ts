import { expect, it } from 'vitest';
import { decodeFoldTable } from '@/lib/text/fold-table';
import { buildFoldTables } from './build-fold-tables';

it('holds the traditional forms of the characters that stand in the texts, and no others', () => {
  const { typed, standing } = buildFoldTables(['龙门石窟']);
  const table = decodeFoldTable(typed);
  expect(table.get('龍')).toBe('龙');
  expect(table.get('門')).toBe('门');
  expect(table.has('養')).toBe(false);
  expect(decodeFoldTable(standing).size).toBe(0);
});

it('holds a traditional character that stands in the texts in both tables', () => {
  const { typed, standing } = buildFoldTables(['養老']);
  expect(decodeFoldTable(standing)).toEqual(new Map([['養', '养']]));
  expect(decodeFoldTable(typed).get('養')).toBe('养');
});
