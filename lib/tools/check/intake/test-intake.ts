import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourcedItem } from '@/lib/domain/item';
import { placeDrafts } from '@/lib/ingest/forms/place-drafts';
import { readFile } from '@/lib/ingest/read-file';
import { parseRegistry } from '@/lib/ingest/registry/parse-registry';
import { registerSections } from '@/lib/ingest/registry/register-sections';
import { formatProblem } from '@/lib/ingest/sources/ingest-problem';
import { parseSections } from '@/lib/ingest/sources/lists/parse-sections';
import { sourceFile } from '@/lib/ingest/sources/source-file';
import { PROJECT, PROJECT_DATA } from '@/lib/tools/project-paths';
import type { ExpectedFile } from './expected-file';
import { countFaults, type Faults, judgeReading } from './judge-reading';

const SHOWN = 6;
const KINDS: readonly (keyof Faults)[] = [
  'items',
  'titles',
  'dates',
  'passages',
  'furniture',
  'rows',
];

/** Real texts of other offices are not part of the project. */
const folder = resolve(process.argv[2] ?? join(PROJECT, '../shared/intake'));
const only = process.argv[3];
if (!existsSync(join(folder, 'expected.json'))) {
  console.log(`没有这些原文（${folder}），无可检验。`);
  process.exit(0);
}
const all: Record<string, ExpectedFile> = JSON.parse(
  readFileSync(join(folder, 'expected.json'), 'utf8'),
);
const list = readFileSync(join(PROJECT_DATA, 'lists', 'sections.txt'), 'utf8');
const { sections } = parseSections('sections.txt', list);
let right = 0;
let refused = 0;
let wrong = 0;
for (const [name, expected] of Object.entries(all)) {
  if (only !== undefined && !name.includes(only)) continue;
  const started = performance.now();
  const read = await readFile(sourceFile(folder, name), sections);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const paths = read.drafts.map(({ path }) => path);
  const catalogue = registerSections(sections, paths, parseRegistry('', '').registry).sections;
  const items: SourcedItem[] = [
    ...placeDrafts(read.drafts, catalogue).map((item) => ({ ...item, id: '' })),
  ];
  const told = read.problems.filter(({ severity }) => severity !== 'warning');
  const isRefused = items.length === 0 && told.length > 0;
  const faults = judgeReading(items, expected);
  const isRight = countFaults(faults) === 0;
  if (isRight) right += 1;
  else if (isRefused && expected.refusable) refused += 1;
  else wrong += 1;
  const verdict = isRight ? '对' : isRefused ? (expected.refusable ? '拒' : '误拒') : '错';
  console.log(`${verdict} ${name}：按“${read.form}”读作 ${items.length} 条，${seconds} 秒`);
  if (verdict === '对' || verdict === '拒') continue;
  for (const kind of KINDS) {
    if (faults[kind].length === 0) continue;
    console.log(
      `   ${kind}: ${faults[kind].slice(0, SHOWN).join(' ¦ ')}${faults[kind].length > SHOWN ? ` … ${faults[kind].length}` : ''}`,
    );
  }
  for (const problem of told.slice(0, 2)) console.log(`   ${formatProblem(problem)}`);
}
console.log(`${right} 对，${refused} 有理由不收，${wrong} 错。`);
if (wrong > 0) process.exitCode = 1;
