import { expect, test } from 'vitest';
import { createFold } from '@/lib/text/fold';
import { splitLines } from './source-line';
import { lineOfText, readSourceText } from './source-text';

const fold = createFold({ from: '', to: '' });

test('a text is found over page breaks and spaces, and last in the body', () => {
  const source = readSourceText(
    '2023-06.txt',
    splitLines('江凌调研..1\r\n\r\n江 凌调研，徐衣\n\n显出席'),
    fold,
  );
  expect(lineOfText(source, '江凌调研')).toBe(3);
  expect(lineOfText(source, '徐衣显')).toBe(3);
  expect(lineOfText(source, '出席')).toBe(5);
  expect(lineOfText(source, '防汛')).toBeNull();
});
