import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSource } from './decode-source';
import { docxReader } from './docx/docx-reader';
import { paragraph, sampleDocx } from './docx/sample-docx';
import { jsonReader } from './records/json-reader';
import { tableReader } from './records/table-reader';
import { readEntries, readText, sampleFile } from './sample-source';

/** Texts as offices write them, with what breaks quoting. */
const word = fc
  .stringMatching(/^[洛阳市政府公报会议的，。“”"',;<>&一二三0-9a-zA-Z 　-]{1,40}$/u)
  .map((text) => text.trim().normalize('NFC'))
  // A mark that looks like an element would be read as one.
  .filter((text) => /[洛阳市政府公报会议]/u.test(text) && !/<\/?[a-z]/i.test(text));
const text = fc.array(word, { minLength: 1, maxLength: 5 });
const records = fc.array(fc.record({ title: word, paragraphs: text }), {
  minLength: 1,
  maxLength: 5,
});

const shown = (read: Awaited<ReturnType<typeof readEntries>>) =>
  read.records.map(({ title, lines }) => [title, lines.map((line) => line.text)]);

test('what is written as a table or as JSON is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (items) => {
      const wanted = items.map(({ title, paragraphs }) => [title, paragraphs]);
      const rows = items.map(({ title, paragraphs }) => [title, paragraphs.join('\r\n')]);
      const table = stringify([['标题', '正文'], ...rows], { record_delimiter: '\r\n', bom: true });
      expect(shown(await readEntries(tableReader, sampleFile('a.csv', table)))).toEqual(wanted);
      const json = JSON.stringify({
        code: 0,
        data: rows.map(([title, body]) => ({ title, body })),
      });
      expect(shown(await readEntries(jsonReader, sampleFile('a.json', json)))).toEqual(wanted);
    }),
    { seed: 13 },
  );
});

test('every paragraph of a Word document is a line, untouched', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (paragraphs) => {
      const bytes = sampleDocx(paragraphs.map((one) => paragraph(one)).join(''));
      const { lines } = await readText(docxReader, sampleFile('a.docx', bytes));
      expect(lines.map((line) => line.text)).toEqual(paragraphs);
    }),
    { seed: 13 },
  );
});

test('a text is the same in UTF-8 and in UTF-16, with a mark and without', () => {
  fc.assert(
    fc.property(text, (paragraphs) => {
      const whole = `政府公报的正文，${paragraphs.join('\r\n')}`;
      const utf16 = Buffer.from(whole, 'utf16le');
      for (const bytes of [Buffer.from(whole), utf16, Buffer.from(`\ufeff${whole}`, 'utf16le')]) {
        expect(decodeSource('a.txt', bytes).text).toBe(whole);
      }
      expect(decodeSource('a.txt', Buffer.from(utf16).swap16()).text).toBe(whole);
    }),
    { seed: 13 },
  );
});
