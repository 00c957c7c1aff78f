import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { dataFolder, PROJECT, PROJECT_DATA, SITE, WORK } from '@/lib/tools/project-paths';

/** What a build depends on, the data apart; generated folders are not among it. */
export const BUILD_INPUTS: readonly string[] = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation-client.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'next.config.mjs',
  'postcss.config.mjs',
];
const GENERATED = new Set(['public/search', 'public/data', 'public/items']);
const RECORD = join(WORK, 'digest');
const SETTINGS = ['BASE_PATH', 'SITE_URL'] as const;

/** Hash over everything that the exported site is made from. */
export function inputDigest(): string {
  const hash = createHash('sha256');
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  // The project's own data lends its word lists to any other folder.
  const data = new Set([PROJECT_DATA, dataFolder()]);
  for (const path of [...BUILD_INPUTS.map((name) => join(PROJECT, name)), ...data]) {
    for (const file of filesBelow(path)) {
      hash.update(`${relative(PROJECT, file)}\n`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Whether `out/` was built from the inputs as they are now. */
export function isSiteFresh(): boolean {
  return (
    existsSync(join(SITE, 'index.html')) &&
    existsSync(RECORD) &&
    readFileSync(RECORD, 'utf8') === inputDigest()
  );
}

/** To be called before the site changes: what is in place then is of no known inputs. */
export function forgetBuild(): void {
  rmSync(RECORD, { force: true });
}

/** Remembers what the site in place was made from: the inputs' digest before the build began. */
export function recordBuild(digest: string): void {
  mkdirSync(dirname(RECORD), { recursive: true });
  writeFileSync(RECORD, digest);
}

function filesBelow(path: string): string[] {
  if (!existsSync(path) || GENERATED.has(relative(PROJECT, path).replaceAll('\\', '/'))) return [];
  if (!statSync(path).isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
