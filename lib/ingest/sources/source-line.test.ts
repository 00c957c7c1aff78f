import { expect, test } from 'vitest';
import { splitLines } from './source-line';

test('lines are counted as text editors count them', () => {
  expect(splitLines('一\r\n二\r三\n\f四\f五')).toEqual([
    { number: 1, text: '一' },
    { number: 2, text: '二' },
    { number: 3, text: '三' },
    { number: 4, text: '' },
    { number: 4, text: '四' },
    { number: 4, text: '五' },
  ]);
});
