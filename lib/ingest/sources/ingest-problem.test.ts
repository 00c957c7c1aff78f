import { expect, test } from 'vitest';
import { IngestError, throwOnErrors } from './ingest-error';
import { formatProblem, type IngestProblem, quote, sortProblems } from './ingest-problem';

const problem: IngestProblem = {
  file: '2023-06.txt',
  line: 85,
  severity: 'error',
  expected: '甲',
  found: '乙',
  remedy: '改正',
};

test('a problem is one line with file, line, expected, found and remedy', () => {
  expect(formatProblem(problem)).toBe('错误 2023-06.txt:85：应为甲；实为乙。处理：改正。');
});

test('a problem of the whole file has no line, and a warning says so', () => {
  expect(formatProblem({ ...problem, line: null, severity: 'warning' })).toBe(
    '提示 2023-06.txt：应为甲；实为乙。处理：改正。',
  );
});

test('long quotations are cut', () => {
  expect(quote('字'.repeat(41))).toBe(`“${'字'.repeat(40)}…”`);
});

test('problems are sorted by file and line', () => {
  const other = { ...problem, file: '2023-05.txt' };
  const sorted = sortProblems([problem, { ...problem, line: null }, other]);
  expect(sorted.map(({ file, line }) => [file, line])).toEqual([
    ['2023-05.txt', 85],
    ['2023-06.txt', null],
    ['2023-06.txt', 85],
  ]);
});

test('an ingest error carries all problems; its message lists the errors', () => {
  const warning: IngestProblem = { ...problem, severity: 'warning' };
  const error = new IngestError([warning, problem]);
  expect(error.problems).toHaveLength(2);
  expect(error.message).toBe(formatProblem(problem));
  expect(() => throwOnErrors([warning])).not.toThrow();
  expect(() => throwOnErrors([warning, problem])).toThrow(IngestError);
});
