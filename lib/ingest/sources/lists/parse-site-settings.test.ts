import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/domain/site-settings';
import { parseSiteSettings } from './parse-site-settings';

const read = (...lines: string[]) => parseSiteSettings('lists/site.txt', lines.join('\n'));

it('reads every key, with either colon, and passes over comments', () => {
  const { settings, problems } = read(
    '\ufeff# 网站说明',
    '网站名称：伊河检索',
    '公报名称: 伊川月报',
    '主办单位：伊川县人民政府办公室',
    '网站标识码：4103290001',
    'ICP备案：豫ICP备05012345号-2',
    '公网安备：豫公网安备 41032902000123号',
    '电话：0379-12345678 转 8',
    '纠错地址：https://example.org/form?a=1#b',
    '官方网站：是',
    '公开原件：否',
  );
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    siteName: '伊河检索',
    gazetteName: '伊川月报',
    sponsor: '伊川县人民政府办公室',
    siteCode: '4103290001',
    icpNumber: '豫ICP备05012345号-2',
    policeNumber: '豫公网安备 41032902000123号',
    phone: '0379-12345678 转 8',
    corrections: 'https://example.org/form?a=1#b',
    isOfficial: true,
  });
});

it('takes a key without a value, and an empty file, for nothing said', () => {
  expect(read('主办单位：', '')).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

it('names the line of what it cannot use, and what would do', () => {
  const { settings, problems } = read(
    '网站名：伊河检索',
    '纠错地址：javascript:alert(1)',
    '官方网站：对',
    '电话：0379-1',
    '电话：0379-2',
    '没有冒号',
  );
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, phone: '0379-1' });
  expect(problems.map(({ line, severity }) => [line, severity])).toEqual(
    [1, 2, 3, 5, 6].map((line) => [line, 'error']),
  );
  expect(problems[0]?.expected).toContain('网站名称');
  expect(problems[2]?.expected).toContain('“是”或“否”');
});

it('takes any text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom(...'网站名称：:是否# _pto') })),
      (lines) => {
        const { settings } = read(...lines);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      },
    ),
  );
});
