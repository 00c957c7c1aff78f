import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { textsOf } from '@/lib/domain/block';
import type { Item } from '@/lib/domain/item';
import { isoDate } from '@/lib/domain/partial-date';
import { headingsOf } from '@/lib/domain/section';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { readDataFolder } from '@/lib/ingest/read-data-folder';
import { IngestError } from '@/lib/ingest/sources/ingest-error';
import { sourceFile } from '@/lib/ingest/sources/source-file';
import { printPages, printPdfs } from './print-pdf';
import { rowsOf, tablePages } from './table-pages';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * May 2023 in every kind of file: the same items, characters and dates in all of them. And tables as
 * they are printed: the same rows and cells.
 */
const folder = mkdtempSync(join(tmpdir(), 'kinds-'));
let failures = 0;
try {
  const text = readFileSync(join(MAY_2023, '2023-05.txt'), 'utf8').replace(/^\ufeff/, '');
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const wanted = await itemsOf('txt', text);
  const paragraphs = lines.filter((line) => line !== '');
  const [oneColumn, twoColumns] = await printPdfs(paragraphs, [1, 2]);
  const kinds: readonly (readonly [string, string, Uint8Array | string])[] = [
    ['docx', '.docx', docxOf(lines)],
    ['md', '.md', markedText(wanted)],
    ['json', '.json', JSON.stringify(wanted.map(recordOf), null, 2)],
    ['pdf, one column', '.pdf', oneColumn ?? ''],
    ['pdf, two columns', '.pdf', twoColumns ?? ''],
  ];
  for (const [kind, ending, content] of kinds)
    compare(kind, wanted, await itemsOf(ending.slice(1), content));
  await compareTables();
} finally {
  if (process.env.KEEP === undefined) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
}
if (failures > 0) process.exit(1);

async function itemsOf(ending: string, content: Uint8Array | string): Promise<readonly Item[]> {
  const data = mkdtempSync(join(folder, `${ending}-`));
  mkdirSync(join(data, 'lists'));
  for (const list of ['sections.txt', 'registry.txt']) {
    copyFileSync(join(MAY_2023, 'lists', list), join(data, 'lists', list));
  }
  writeFileSync(join(data, `2023-05.${ending}`), content);
  try {
    const { items } = await readDataFolder(data, MAY_2023);
    return [...items].sort((a, b) => a.ordinal - b.ordinal);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    console.log(error.message);
    return [];
  }
}

async function compareTables(): Promise<void> {
  const pages = tablePages();
  const printed = await printPages(pages.map(({ html }) => html));
  for (const [at, { name, rows }] of pages.entries()) {
    writeFileSync(join(folder, 'table.pdf'), printed[at] ?? '');
    const found = await rowsOf(sourceFile(folder, 'table.pdf'));
    const missing = rows.filter((row, place) => found[place]?.join('|') !== row.join('|')).length;
    console.log(
      `pdf, table with lines ${name}: ${found.length} of ${rows.length} rows, ${missing} differ`,
    );
    if (missing > 0 || found.length !== rows.length) failures += 1;
  }
}

function compare(kind: string, wanted: readonly Item[], found: readonly Item[]): void {
  const differences: string[] = [];
  wanted.forEach((item, at) => {
    const [before, after] = [shown(item), found[at] ? shown(found[at]) : []];
    const where = before.findIndex((part, place) => part !== after[place]);
    if (where >= 0) differences.push(`${item.id}: ${before[where]} ≠ ${after[where]}`);
  });
  console.log(`${kind}: ${found.length} of ${wanted.length} items, ${differences.length} differ`);
  for (const one of differences.slice(0, 5)) console.log(`  ${one}`);
  if (differences.length > 0 || found.length !== wanted.length) failures += 1;
}

/** What has to be the same; white space is a matter of setting. */
function shown(item: Item): string[] {
  const bare = (text: string) => text.replace(/\s+/gu, '');
  const sections = headingsOf(item.section).map(({ name }) => name);
  const body = bare(item.blocks.flatMap((block) => textsOf(block)).join(''));
  return [bare(item.title), item.date ? isoDate(item.date) : '', sections.join('›'), body, item.id];
}

function recordOf(item: Item) {
  const [section, subsection] = headingsOf(item.section).map(({ name }) => name);
  return {
    标题: item.title,
    栏目: section,
    子栏目: subsection,
    发布日期: item.date && isoDate(item.date),
    页码: item.page,
    正文: bodyLines(item).join('\n'),
  };
}

/** As an editor marks a text. */
function markedText(items: readonly Item[]): string {
  return items
    .map((item) => {
      const path = headingsOf(item.section).map(({ name }) => name);
      const head = [
        `# ${path.join(' › ')}`,
        `## ${item.title}`,
        `日期：${item.date ? isoDate(item.date) : ''}`,
      ];
      return [...head, '', ...bodyLines(item)].join('\n');
    })
    .join('\n\n');
}

function bodyLines(item: Item): string[] {
  return item.blocks.flatMap((block) => [...textsOf(block)]);
}

/** A document of Word with these paragraphs. */
function docxOf(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => {
    const runs = escapeXml(text)
      .split('\t')
      .map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`);
    return `<w:p>${runs.join('<w:r><w:tab/></w:r>')}</w:p>`;
  });
  const xml = `<w:document xmlns:w="${NAMESPACE}"><w:body>${body.join('')}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
