import { readFile } from '@/lib/ingest/read-file';
import type { SourceFile } from '@/lib/ingest/sources/source-file';

const ROWS: readonly (readonly string[])[] = [
  ['项目名称', '建设内容及规模', '责任单位', '投资（万元）'],
  [
    '沙河治理工程',
    '治理河道21公里，新建堤防8公里，修建排涝闸3座，绿化面积12万平方米',
    '市水利局',
    '4,600',
  ],
  ['城东学校', '新建教学楼两栋，实验楼一栋，操场一个', '市教育局', '3,200'],
  ['敬老院', '改造床位', '民政局', '86'],
];
const TEXT = '现将重点项目安排印发给你们，请认真组织实施，确保按期完成各项建设任务，发挥投资效益。';
/** How offices draw the lines of their tables. */
const DRESSES: Readonly<Record<string, string>> = {
  'around cells': 'table { border-collapse: collapse } td { border: 1px solid }',
  'around cells, doubled': 'table, td { border: 1px solid }',
  'hairlines around cells': 'table { border-collapse: collapse } td { border: .5pt solid }',
  'between columns and rows': `table { border-collapse: collapse; border-block: 1.5pt solid }
    td { border-top: .5pt solid } td + td { border-left: .5pt solid }`,
  'across only':
    'table { border-collapse: collapse; border-top: 1pt solid } tr { border-bottom: 1pt solid }',
};
/** So many times the rows stand in a table that goes over pages. */
const TIMES = 12;

/** Tables as they are printed, by name, each with the rows that have to be read in it. */
export function tablePages(): {
  name: string;
  html: string;
  rows: readonly (readonly string[])[];
}[] {
  return Object.entries(DRESSES).flatMap(([name, css]) => [
    { name, html: pageOf(css, ROWS), rows: ROWS },
    { name: `${name}, over pages`, ...long(css) },
  ]);
}

function long(css: string) {
  const rows = Array.from({ length: TIMES }, () => ROWS).flat();
  return { html: pageOf(`${css} tr { break-inside: avoid }`, rows), rows };
}

function pageOf(css: string, rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => `<td>${cell}</td>`).join(''));
  const table = cells.map((row) => `<tr>${row}</tr>`).join('\n');
  return `<!doctype html><meta charset="utf-8"><style>
    body { font: 12pt/1.7 serif; margin: 0 } p { margin: 0; text-indent: 2em }
    table { width: 100%; table-layout: fixed } td { padding: 3px 8px } ${css}
  </style><h1>2023年重点项目表</h1><p>${TEXT}</p><table>${table}</table><p>${TEXT}</p>`;
}

/** The rows that a printed file is read with, cell by cell. */
export async function rowsOf(file: SourceFile): Promise<readonly (readonly string[])[]> {
  const { drafts } = await readFile(file, []);
  return drafts.flatMap(({ item }) =>
    item.blocks.flatMap((block) => (block.kind === 'row' ? [block.cells] : [])),
  );
}
