import { expect, test } from 'vitest';
import { isoDate } from '@/lib/domain/partial-date';
import { readText } from '@/lib/ingest/forms/read-text';
import { splitLines } from '@/lib/ingest/sources/source-line';

test('a title below its office is not taken for the text that names the office in 《》', () => {
  const text = `平河县人民政府公报

目　录

【县政府文件】
平河县人民政府关于印发平河县人民政府工作规则的通知（平政发〔2024〕7号）……（3）
平河县人民政府关于做好春季造林工作的通知（平政发〔2024〕9号）……（5）

平河县人民政府
关于印发平河县人民政府工作规则的通知
平政发〔2024〕7号

各乡镇人民政府：
《平河县人民政府工作规则》已经常务会议通过，现印发给你们。
平河县人民政府
2024年3月5日

平河县人民政府工作规则
第一章　总则
第一条　为规范县政府工作，制定本规则。

平河县人民政府
关于做好春季造林工作的通知
平政发〔2024〕9号

各乡镇人民政府：
现就春季造林工作通知如下。
平河县人民政府
2024年4月12日
`;
  const { drafts } = readText('公报.txt', splitLines(text));
  expect(
    drafts.map(({ item }) => [item.lines.first, item.lines.last, item.date && isoDate(item.date)]),
  ).toEqual([
    [9, 20, '2024-03-05'],
    [22, 29, '2024-04-12'],
  ]);
});
