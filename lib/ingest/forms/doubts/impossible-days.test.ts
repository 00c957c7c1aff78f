import { expect, test } from 'vitest';
import { readText } from '@/lib/ingest/forms/read-text';
import { splitLines } from '@/lib/ingest/sources/source-line';

const linesTold = (text: string) =>
  readText('原稿.txt', splitLines(text))
    .notes.filter(({ expected }) => expected === '日历上有的日期')
    .map(({ line }) => line);

test('a day that no calendar has is told where an editor or a signature states it', () => {
  const marked = '# 时政\n## 植树活动\n日期：2023年9月31日\n干部植树。\n';
  const signed = '关于防火的通知\n\n各乡镇：\n请做好防火。\n县政府\n2023年2月29日\n';
  expect(linesTold(marked)).toEqual([3]);
  expect(linesTold(signed)).toEqual([6]);
  expect(linesTold(signed.replace('2023', '2024'))).toEqual([]);
  expect(linesTold(marked.replace('31日', ''))).toEqual([]);
});
