import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readText, sampleFile } from '@/lib/ingest/sources/sample-source';
import { docxReader } from './docx-reader';
import { paragraph, sampleDocx } from './sample-docx';

const read = (bytes: Uint8Array) => readText(docxReader, sampleFile('a.DOCX', bytes));
const linesOf = async (...args: Parameters<typeof sampleDocx>) =>
  (await read(sampleDocx(...args))).lines;

test('paragraphs are lines with their style and place', async () => {
  const lines = await linesOf(
    paragraph('防汛通知', '<w:pStyle w:val="1"/>') +
      paragraph('') +
      paragraph('　　一段\t文字 & 其他。') +
      paragraph('要求', '<w:pStyle w:val="a"/>') +
      paragraph('河阴县人民政府', '<w:jc w:val="right"/>'),
  );
  expect(lines).toEqual([
    { number: 1, text: '防汛通知', heading: 1, align: 'center', startsParagraph: true },
    { number: 2, text: '', startsParagraph: true },
    { number: 3, text: '　　一段\t文字 & 其他。', startsParagraph: true },
    { number: 4, text: '要求', heading: 2, startsParagraph: true },
    { number: 5, text: '河阴县人民政府', align: 'right', startsParagraph: true },
  ]);
});

test('rows of a table keep their cells, a cell over columns leaves the others empty', async () => {
  const cell = (text: string, more = '') =>
    `<w:tc><w:tcPr>${more}</w:tcPr>${paragraph(text)}</w:tc>`;
  const nested = `<w:tbl><w:tr>${cell('内甲')}${cell('内乙')}</w:tr></w:tbl>`;
  const table = `<w:tbl><w:tr>${cell('指标', '<w:gridSpan w:val="2"/>')}${cell('数值')}</w:tr>
    <w:tr>${cell('人口')}<w:tc>${paragraph('万')}${paragraph('人')}</w:tc><w:tc>${nested}${paragraph('12')}</w:tc></w:tr></w:tbl>`;
  const lines = await linesOf(paragraph('表一') + table + paragraph('表后。'));
  expect(lines.map(({ number, text, cells }) => [number, cells ?? text])).toEqual([
    [1, '表一'],
    [2, ['指标', '', '数值']],
    [3, ['人口', '万人', '内甲\t内乙 12']],
    [4, '表后。'],
  ]);
});

test('a table that frames a whole text gives its paragraphs', async () => {
  const long = '一句话写得相当长，说的是一件平常的事情。'.repeat(20);
  const lines = await linesOf(
    `<w:tbl><w:tr><w:tc>${paragraph('左')}</w:tc><w:tc>${paragraph(long)}${paragraph('二。')}${paragraph('三。')}</w:tc></w:tr></w:tbl>`,
  );
  expect(lines.map(({ text }) => text)).toEqual(['左', long, '二。', '三。']);
});

test('numbers that lists print are part of the text', async () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0">
    ${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '（%2）')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
    <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  const entry = (text: string, list: number, at = 0) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const body = [
    ...[entry('甲', 5), entry('乙', 5, 1), entry('丙', 5, 1), entry('丁', 5), entry('戊', 5, 1)],
    entry('己', 6),
  ];
  const lines = await linesOf(body.join(''), { 'word/numbering.xml': numbering });
  expect(lines.map(({ text, isListItem }) => [text, isListItem])).toEqual([
    ...['一、甲', '（1）乙', '（2）丙', '二、丁', '（1）戊'].map((text) => [text, undefined]),
    ['己', true],
  ]);
});

test('what was deleted is gone, what was inserted is there, a text box stands once', async () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const box = `<w:txbxContent>${paragraph('框内')}</w:txbxContent>`;
  const lines = await linesOf(
    `<w:p>${run('甲')}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins>${run('丙')}</w:ins>
      <w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>
      <w:r><w:br/></w:r>${run('丁')}</w:p>`,
  );
  expect(lines.map(({ text, startsParagraph }) => [text, startsParagraph])).toEqual([
    ['框内', true],
    ['甲丙', true],
    ['丁', undefined],
  ]);
});

test('notes stand at the end', async () => {
  const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="1">${paragraph('注一')}</w:footnote></w:footnotes>`;
  const lines = await linesOf(paragraph('正文。'), { 'word/footnotes.xml': notes });
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, '正文。'],
    [2, '注一'],
  ]);
});

test('what is no document, or only a part of one, is refused with a remedy', async () => {
  const whole = sampleDocx(paragraph('甲'));
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1);
  const broken = zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') });
  const cases = [whole.slice(0, whole.length / 2), ole, broken, zipSync({}), new Uint8Array()];
  for (const bytes of [...cases, sampleDocx(paragraph(' '))]) {
    const { lines, problems } = await read(bytes);
    expect(lines).toEqual([]);
    expect(problems.map(({ severity, line }) => [severity, line])).toEqual([['error', null]]);
  }
  expect((await read(ole)).problems[0]?.found).toContain('密码');
});

test('a bomb is not unpacked, whatever size it states', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) });
  const central = new DataView(bomb.buffer).getUint32(bomb.length - 6, true);
  for (const stated of [1000, 200 * 1024 * 1024]) {
    const lying = bomb.slice();
    new DataView(lying.buffer).setUint32(central + 24, stated, true);
    expect((await read(lying)).lines).toEqual([]);
  }
});
