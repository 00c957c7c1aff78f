import { expect, test } from 'vitest';
import { isoDate } from '@/lib/domain/partial-date';
import { parseRecord } from '@/lib/ingest/sources/records/parse-record';
import { recordItem } from './record-items';

function itemOf(value: object) {
  const { record } = parseRecord(value, 1);
  if (!record) throw new Error('Expected a record');
  return recordItem('a.json', record).item;
}
const dateOf = (value: object) => {
  const { date } = itemOf({ title: '题', ...value });
  return date && isoDate(date);
};

test('a day long after the one that the text begins with is the crawler’s', () => {
  const body = '2025年7月26日，市长某某出席会议。\n会议强调安全。';
  expect(dateOf({ docDate: '2025-12-08', body })).toBe('2025-07-26');
  expect(dateOf({ docDate: '2025-07-28', body })).toBe('2025-07-28');
  expect(dateOf({ body })).toBe('2025-07-26');
  expect(dateOf({ docDate: '2025-07-28', body: '会议定于2025年1月3日召开。' })).toBe('2025-07-28');
  expect(dateOf({ date: '2023', body })).toBe('2023');
});

test('a line at the head of a page that is a date counts, one in the text does not', () => {
  const page = ['首页', '2025-07-26 16:05:32', '正文的一句话，说到2024年1月1日。'].join('\n');
  expect(dateOf({ date: '2025-12-08', body: page })).toBe('2025-07-26');
  expect(dateOf({ date: '2025-12-08', body: '发布日期：2025年7月1日\n正文。' })).toBe('2025-07-01');
  expect(dateOf({ body: '正文说到2024年1月1日。' })).toBeNull();
  expect(dateOf({ body: '本报讯（记者某某）2024年1月1日，开会。' })).toBe('2024-01-01');
});

test('where no day is stated, the only one in the bracket below a title counts', () => {
  const passed = '（2021年3月11日第十三届人民代表大会第四次会议通过）\n会议听取报告。';
  expect(dateOf({ body: passed })).toBe('2021-03-11');
  expect(dateOf({ date: '2021-05', body: passed })).toBe('2021-05');
  const revised = '（2001年3月1日会议通过　2015年5月8日会议修订）\n第一条 为了管理。';
  expect(dateOf({ body: revised })).toBeNull();
});

test('a record without a title gets its first heading, else its first clause', () => {
  const headed = itemOf({ content: '<h2>题名</h2><p>正文。</p>' });
  expect([headed.title, headed.titleOrigin, headed.blocks]).toEqual([
    '题名',
    'given',
    [{ kind: 'paragraph', text: '正文。' }],
  ]);
  const derived = itemOf({ content: '市政府今天开会。会议很短。' });
  expect([derived.title, derived.titleOrigin, derived.blocks.length]).toEqual([
    '市政府今天开会',
    'derived',
    1,
  ]);
  expect(itemOf({ content: '长'.repeat(60) }).title).toBe(`${'长'.repeat(40)}…`);
});

test('a text that begins with its title says it once', () => {
  expect(itemOf({ title: '题 名', body: '题名\n正文。' }).blocks).toEqual([
    { kind: 'paragraph', text: '正文。' },
  ]);
});

test('HTML is blocks: headings, lists, rows of a table', () => {
  const html = '<h3>一、总则</h3><ul><li>甲</li></ul><table><tr><th>乙<th>丙</table>';
  expect(itemOf({ title: '题', html }).blocks).toEqual([
    { kind: 'heading', level: 3, text: '一、总则' },
    { kind: 'list', entries: ['甲'] },
    { kind: 'row', cells: ['乙', '丙'] },
  ]);
});

test('an issue whose number has four digits is no year', () => {
  expect(itemOf({ title: '题', issue: '7102' }).issue).toEqual({
    id: 'no-7102',
    label: '第7102期',
    date: null,
  });
  expect(itemOf({ title: '题', issue: '2023' }).issue.id).not.toBe('no-2023');
});
