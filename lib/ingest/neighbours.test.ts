import { expect, test } from 'vitest';
import { partCopies } from './neighbours';

test.each(['2023-05 - 副本.txt', '2023-05 (1).txt', '2023-05副本(2).txt', '2023-05 copy.txt'])(
  '%s beside 2023-05.txt is told and not read',
  (copy) => {
    const { originals, problems } = partCopies([copy, '2023-05.txt']);
    expect(originals).toEqual(['2023-05.txt']);
    expect(problems.map(({ file, severity }) => [file, severity])).toEqual([[copy, 'omitted']]);
  },
);

test('a copy without its original is read, and other names are none', () => {
  expect(partCopies(['2023-05 - 副本.txt']).originals).toHaveLength(1);
  expect(partCopies(['2023-05.txt', '2023-05 大事记.txt', '2023-05.docx']).problems).toEqual([]);
});
