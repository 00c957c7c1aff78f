import { expect, test } from 'vitest';
import { readText, sampleFile } from '@/lib/ingest/sources/sample-source';
import { pdfReader } from './pdf-reader';
import { samplePdf } from './sample-pdf';

const read = (bytes: Uint8Array) => readText(pdfReader, sampleFile('a.pdf', bytes));

test('text is read with its pages, in fonts and encodings that the file does not hold', async () => {
  const { lines, problems } = await read(
    samplePdf([
      [
        { text: '关于防汛工作的通知', x: 200, y: 760, size: 20 },
        { text: '各乡镇人民政府要做好防汛准备工作并按时报告。', x: 84, y: 700 },
      ],
      [{ text: '第二页的文字在这里，说的是另外一件事情。', x: 60, y: 760 }],
    ]),
  );
  expect(problems).toEqual([]);
  expect(lines.map(({ page, text, heading }) => [page, text, heading])).toEqual([
    [1, '关于防汛工作的通知', 1],
    [1, '各乡镇人民政府要做好防汛准备工作并按时报告。', undefined],
    [2, '第二页的文字在这里，说的是另外一件事情。', undefined],
  ]);
});

test('a scan is refused with what to do, and single pages without text are named', async () => {
  const scan = await read(samplePdf([[], []]));
  expect(scan.lines).toEqual([]);
  expect(scan.problems[0]).toMatchObject({ severity: 'error' });
  expect(scan.problems[0]?.remedy).toContain('先做文字识别');
  const text = [{ text: '有文字的一页，文字不算太少。', x: 60, y: 760 }];
  const partly = await read(samplePdf([text, [], text]));
  expect(partly.problems.map(({ severity, found }) => [severity, found])).toEqual([
    ['warning', '第2页没有文字（空白页或扫描的图片）'],
  ]);
});

test('a PDF with a password, or a broken one, is refused, and the next one is read', async () => {
  const key = `<${'ab'.repeat(32)}>`;
  const locked = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`;
  const whole = samplePdf([[{ text: '一句完整的话在这里。', x: 60, y: 760 }]]);
  expect((await read(samplePdf([[]], locked))).problems[0]?.found).toContain('密码');
  for (const bytes of [
    new Uint8Array(),
    whole.slice(0, 40),
    new TextEncoder().encode('%PDF-1.4'),
  ]) {
    expect((await read(bytes)).problems.map(({ severity }) => severity)).toEqual(['error']);
  }
  expect((await read(whole)).lines.map(({ text }) => text)).toEqual(['一句完整的话在这里。']);
});
