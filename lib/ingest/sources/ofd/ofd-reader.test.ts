import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readText, sampleFile } from '@/lib/ingest/sources/sample-source';
import { ofdReader } from './ofd-reader';

const read = (bytes: Uint8Array) => readText(ofdReader, sampleFile('a.ofd', bytes));

function sampleOfd(...pages: string[]): Uint8Array {
  const ofd = (name: string, content: string) =>
    strToU8(
      `<?xml version="1.0"?><ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016">${content}</ofd:${name}>`,
    );
  const list = pages.map(
    (_, at) => `<ofd:Page ID="${at}" BaseLoc="Pages/Page_${at}/Content.xml"/>`,
  );
  return zipSync({
    'OFD.xml': ofd(
      'OFD',
      '<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>',
    ),
    'Doc_0/Document.xml': ofd(
      'Document',
      `<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages>`,
    ),
    ...Object.fromEntries(
      pages.map((content, at) => [
        `Doc_0/Pages/Page_${at}/Content.xml`,
        ofd('Page', `<ofd:Content><ofd:Layer>${content}</ofd:Layer></ofd:Content>`),
      ]),
    ),
  });
}

const text = (left: number, top: number, size: number, content: string) =>
  `<ofd:TextObject Boundary="${left} ${top} 150 ${size + 2}" Size="${size}"><ofd:TextCode X="0" Y="${size}" DeltaX="g ${[...content].length - 1} ${size}">${content}</ofd:TextCode></ofd:TextObject>`;

test('objects of text are put together into paragraphs by their places', async () => {
  const long = '正'.repeat(34);
  const { lines, problems } = await read(
    sampleOfd(
      [
        text(60, 30, 8, '关于防汛的通知'),
        text(35, 60, 5, long.slice(2)),
        text(25, 70, 5, '文到此为止。'),
        // In the order of drawing, not of reading.
        text(25, 90, 5, '目结束。'),
        text(35, 80, 5, `第二段${long.slice(5)}`),
      ].join(''),
      text(25, 30, 5, '另一页的文字在这里。'),
    ),
  );
  expect(problems).toEqual([]);
  expect(lines.map(({ number, page, text, heading }) => [number, page, text, heading])).toEqual([
    [1, 1, '关于防汛的通知', 1],
    [2, 1, `${long.slice(2)}文到此为止。`, undefined],
    [3, 1, `第二段${long.slice(5)}目结束。`, undefined],
    [4, 2, '另一页的文字在这里。', undefined],
  ]);
});

test('pages of pictures are refused, what is broken too', async () => {
  const pictures = await read(sampleOfd('<ofd:ImageObject/>'));
  expect(pictures.problems.map(({ remedy }) => remedy.includes('文字识别'))).toEqual([true]);
  const whole = sampleOfd(text(25, 30, 5, '文字文字文字文字文字'));
  for (const bytes of [whole.slice(0, 200), zipSync({}), new Uint8Array(10)]) {
    const { lines, problems } = await read(bytes);
    expect([lines, problems.map(({ severity }) => severity)]).toEqual([[], ['error']]);
  }
});
