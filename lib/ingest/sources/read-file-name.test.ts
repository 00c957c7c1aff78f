import { expect, test } from 'vitest';
import { readFileName } from './read-file-name';

test.each([
  ['2023-05.txt', 2023, 5, ''],
  ['2023-5.TXT', 2023, 5, ''],
  ['202306.txt', 2023, 6, ''],
  ['洛阳２０２３年12月.txt', 2023, 12, '洛阳'],
  ['2023年5月大事记.docx', 2023, 5, '大事记'],
  ['公报2024年第4期.pdf', 2024, null, '公报 第4期'],
  ['会议20230506.txt', 2023, 5, '会议'],
  ['112-05-06.json', 2023, 5, ''],
  ['清冊(112-05-06 1920).csv', 2023, 5, '清冊(  1920)'],
  ['01-大事记.txt', null, null, '01-大事记'],
  ['大事记1986-2005.md', null, null, '大事记1986-2005'],
])('%s', (file, year, month, rest) => {
  expect(readFileName(file)).toMatchObject({ year, month, rest });
});

test('folders above a file are known', () => {
  expect(readFileName('简报/内部/2023-05.txt')).toMatchObject({ folders: ['简报', '内部'] });
});
