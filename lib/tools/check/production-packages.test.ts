import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { PROJECT } from '@/lib/tools/project-paths';

/** The commands that a machine needs which publishes the site, and what Next is given. */
const ENTRIES = [
  'lib/tools/commands/start.ts',
  'lib/tools/commands/build.ts',
  'lib/tools/commands/ingest.ts',
  'next.config.mjs',
  'instrumentation-client.ts',
];
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts'];
/** What they need without importing it. */
const NAMED = [
  // Runs the commands.
  'tsx',
  // Next reads the sources, and checks their types, with these.
  ...['react-dom', 'typescript', '@types/node', '@types/react', '@types/react-dom'],
  // Named in postcss.config.mjs and in the style sheet.
  ...['@tailwindcss/postcss', 'tailwindcss'],
  // Read as files (lib/pictures/song-face.ts).
  '@fontsource-variable/noto-serif-sc',
];

const { dependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Every package that the files import, and those they import from the project in turn. */
function packagesOf(files: readonly string[]): Set<string> {
  const packages = new Set<string>();
  const seen = new Set(files);
  for (const file of seen) {
    const text = readFileSync(file, 'utf8');
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      if (isBuiltin(fileName)) continue;
      const path = fileName.startsWith('@/')
        ? join(PROJECT, fileName.slice(2))
        : fileName.startsWith('.')
          ? join(dirname(file), fileName)
          : null;
      if (path === null) {
        const [scope = '', name = ''] = fileName.split('/');
        packages.add(scope.startsWith('@') ? `${scope}/${name}` : scope);
        continue;
      }
      const found = ENDINGS.map((ending) => path + ending).find(
        (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
      );
      if (!found) throw new Error(`Expected the file of ${fileName}, imported in ${file}`);
      if (/\.[mc]?[jt]sx?$/.test(found)) seen.add(found);
    }
  }
  return packages;
}

it('has as dependencies what building and serving need, and nothing else', () => {
  const routes = readdirSync(join(PROJECT, 'app'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const packages = packagesOf([...routes, ...ENTRIES.map((entry) => join(PROJECT, entry))]);
  const needed = new Set([...packages.keys(), ...NAMED]);
  // Compared as a whole: what they do not need is a dependency of development.
  expect(Object.keys(dependencies).sort()).toEqual([...needed].sort());
});
