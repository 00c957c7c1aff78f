import { expect, it } from 'vitest';
import type { Import, SourceFile } from './import-graph';
import { importProblems, staleEntries } from './import-problems';

const ZONES = {
  'lib/text': { imports: [], packages: [] },
  'lib/engine': { imports: ['lib/engine/rank', 'lib/text'], packages: [] },
  'lib/engine/rank': { imports: ['lib/text'], packages: ['minisearch', 'node:*', '@scope/name'] },
  components: { imports: ['lib/engine/open-engine'], packages: ['react'] },
};

/** A file that imports project files by their path, and packages by their name. */
const file = (path: string, ...wanted: readonly string[]): SourceFile => ({
  path,
  isTest: path.includes('.test.'),
  lines: 1,
  imports: wanted.map((one, at): Import => {
    const isFile = /\.tsx?$/.test(one);
    return {
      specifier: isFile ? `@/${one}` : one,
      line: at + 1,
      isType: true,
      file: isFile ? one : null,
    };
  }),
});
const problems = (...files: readonly SourceFile[]) => importProblems(files, ZONES);

it('is content with what the table allows, and with anything in tests', () => {
  const files = [
    file('lib/text/fold.ts', 'lib/text/table.ts'),
    file('lib/engine/open-engine.ts', 'lib/engine/rank/score.ts', 'lib/text/fold.ts'),
    file('lib/engine/rank/score.ts', 'minisearch', 'node:fs', '@scope/name/deep', './styles.css'),
    file('components/box.tsx', 'lib/engine/open-engine.ts', 'react', 'react/jsx-runtime'),
    file('lib/text/fold.test.ts', 'components/box.tsx', 'vitest'),
  ];
  expect(problems(...files)).toEqual([]);
});

it('tells an arrow up, into a room not open, or to a package, with its line', () => {
  expect(problems(file('lib/text/fold.ts', 'lib/text/a.ts', 'lib/engine/rank/b.ts'))).toEqual([
    'lib/text/fold.ts:2: lib/text may not import lib/engine/rank/b.ts (lib/tools/check/zones.ts).',
  ]);
  for (const wanted of ['lib/engine/open-engine-too.ts', 'lib/text/fold.ts', 'react-dom', 'fs']) {
    expect(problems(file('components/box.tsx', wanted))).toHaveLength(1);
  }
  expect(problems(file('lib/engine/rank/score.ts', 'lib/engine/open-engine.ts'))).toHaveLength(1);
});

it('tells what the table names and nobody has', () => {
  const files = [
    file('lib/text/fold.ts'),
    file('lib/engine/open-engine.ts'),
    file('components/box.tsx'),
  ];
  expect(staleEntries(files, ZONES)).toEqual([
    'lib/tools/check/zones.ts: lib/engine/rank is not there any more.',
  ]);
});

it('tells a folder that is not in the table once', () => {
  expect(problems(file('lib/other/new.ts'), file('lib/other/newer.ts'))).toEqual([
    'lib/other: add to lib/tools/check/zones.ts what it may import.',
  ]);
});

it('tells a path that climbs out of its folder', () => {
  const climbing = { specifier: '../text/fold', line: 3, isType: false, file: 'lib/text/fold.ts' };
  const [problem] = problems({ ...file('lib/engine/open-engine.ts'), imports: [climbing] });
  expect(problem).toBe(
    'lib/engine/open-engine.ts:3: write @/lib/text/fold instead of ../text/fold.',
  );
});

it('tells circles of files and of folders, though made of types', () => {
  expect(
    problems(
      file('lib/text/one.ts', 'lib/text/other.ts'),
      file('lib/text/other.ts', 'lib/text/one.ts'),
    ),
  ).toEqual(['Files import each other: lib/text/one.ts, lib/text/other.ts.']);
  const zones = {
    a: { imports: ['b'], packages: [] },
    b: { imports: ['a'], packages: [] },
  };
  const files = [file('a/one.ts', 'b/two.ts'), file('b/three.ts', 'a/four.ts')];
  expect(importProblems(files, zones)).toEqual(['Folders import each other: a, b.']);
});
