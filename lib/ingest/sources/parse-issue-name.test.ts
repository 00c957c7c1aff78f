import { expect, test } from 'vitest';
import { parseIssueName } from './parse-issue-name';

test('year and month of the name are the issue, whatever kind of file it is', () => {
  for (const file of ['2023-05.txt', '2023-05.PDF']) {
    expect(parseIssueName(file)).toEqual({ issue: '2023-05', problems: [] });
  }
});

test.each([
  ['2023-5.txt', '2023-05.txt'],
  ['202306.txt', '2023-06.txt'],
  ['洛阳２０２３年12月.txt', '2023-12.txt'],
  ['2023-06 (1).TXT', '2023-06.txt'],
])('%s is to be renamed to %s', (file, name) => {
  const { issue, problems } = parseIssueName(file);
  expect(issue).toBeNull();
  expect(problems[0]?.remedy).toBe(`把文件改名为 ${name}`);
});

test.each(['2023-13.txt', '2023-00.txt', 'notes.txt'])('%s names no month', (file) => {
  const { issue, problems } = parseIssueName(file);
  expect(issue).toBeNull();
  expect(problems[0]?.remedy).toContain('例如 2023-06.txt');
});
