import { PROJECT } from '@/lib/tools/project-paths';
import { readImportGraph, type SourceFile } from './import-graph';
import { importProblems, staleEntries, zoneOf } from './import-problems';
import { ZONES } from './zones';

const FOLDERS = ['app', 'components', 'lib'];
/** A helper that is shorter and has one importer belongs into it. */
const SHORT = 30;

const files = readImportGraph(PROJECT, FOLDERS);
const sources = files.filter(({ isTest }) => !isTest);
// The linter's run wants the problems alone.
if (!process.argv.includes('--quiet')) {
  printArrows();
  printSizes();
}
const problems = [...importProblems(files, ZONES), ...staleEntries(files, ZONES)];
for (const problem of problems) console.error(problem);
console.log(`Imports: ${problems.length === 0 ? 'good' : `${problems.length} problems`}`);
if (problems.length > 0) process.exitCode = 1;

/** Every folder with what it imports and how often; of that, types only. */
function printArrows(): void {
  for (const folder of Object.keys(ZONES)) {
    const counts = new Map<string, { all: number; types: number }>();
    for (const { file, isType } of sources.filter(isIn(folder)).flatMap(({ imports }) => imports)) {
      const target = file === null ? null : zoneOf(file, ZONES);
      if (target === null || target === folder) continue;
      const { all, types } = counts.get(target) ?? { all: 0, types: 0 };
      counts.set(target, { all: all + 1, types: types + Number(isType) });
    }
    const arrows = [...counts].map(([target, { all, types }]) => `${target} ${all} (${types})`);
    console.log(`${folder} → ${arrows.join(', ') || 'nothing'}`);
  }
}

function isIn(folder: string): (file: SourceFile) => boolean {
  return ({ path }) => zoneOf(path, ZONES) === folder;
}

function printSizes(): void {
  const importers = new Map<string, string[]>();
  for (const { path, imports } of sources) {
    for (const target of new Set(imports.map(({ file }) => file))) {
      if (target !== null) importers.set(target, [...(importers.get(target) ?? []), path]);
    }
  }
  const single = sources.filter(({ path }) => importers.get(path)?.length === 1);
  const short = single.filter(({ lines }) => lines < SHORT);
  console.log('\nShort files with one importer:');
  for (const { path, lines } of short) console.log(`  ${path} (${lines}) ← ${importers.get(path)}`);
  console.log(`\n${sources.length} source files and ${files.length - sources.length} tests.`);
  console.log(`${single.length} have one importer, ${short.length} of these under ${SHORT} lines.`);
}
