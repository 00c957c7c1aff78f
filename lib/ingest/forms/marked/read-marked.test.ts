import { expect, test } from 'vitest';
import { isoDate } from '@/lib/domain/partial-date';
import { readText } from '@/lib/ingest/forms/read-text';
import { splitLines } from '@/lib/ingest/sources/source-line';

test('a date below a long title is the item’s, however many items bear one', () => {
  const days = [11, 12, 13, 14, 15];
  const text = days.map(
    (day) =>
      `# 特别关注\n## 第${day}批客商考察团来河阴考察投资环境\n日期：2023-05-${day}\n\n5月${day}日，考察团来河阴，与企业代表交流。`,
  );
  const { form, drafts } = readText('2023-05.md', splitLines(text.join('\n\n')));
  expect(form).toBe('标明');
  expect(drafts.map(({ item }) => item.date && isoDate(item.date))).toEqual(
    days.map((day) => `2023-05-${day}`),
  );
});
