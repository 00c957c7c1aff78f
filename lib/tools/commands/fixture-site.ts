import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { MAY_2023, MORE_ISSUES } from '@/lib/fixtures/fixture-folders';
import { PROJECT } from '@/lib/tools/project-paths';
import { BUILD_INPUTS } from './build-digest';

/** Sites for tests, with the folders that make up the data of each and the settings of its build. */
const FIXTURE_SITES = {
  /** The issue of May 2023 alone. */
  may: { data: [MAY_2023], settings: {} },
  /** With it issues of another month and of other years. */
  years: { data: [MAY_2023, MORE_ISSUES], settings: {} },
  /** The same, built as if it were too large for one bundle. */
  shards: { data: [MAY_2023, MORE_ISSUES], settings: { LARGEST_BUNDLE: '0' } },
} as const;

export type FixtureSite = keyof typeof FIXTURE_SITES;

/** With a lockfile the copy would be a project of its own to Next, without its packages. */
const PARTS = BUILD_INPUTS.filter((name) => name !== 'package-lock.json');
/** Ingest makes these; tests are no part of a site. */
const LEFT_OUT = /^public\/(?:data|items|search)(?:\/|$)|\.test\.tsx?$/;

const FOLDER = join(PROJECT, '.fixture-sites');

/** The copy of the project that a fixture site is built in: its commands run there, too. */
export function fixtureProject(site: FixtureSite): string {
  return join(FOLDER, site);
}

/** Where it is exported to. */
export function fixtureOutput(site: FixtureSite): string {
  return join(FOLDER, site, 'out');
}

/**
 * Builds a site over frozen issues, in a copy of the project of its own, so that neither `public/`
 * nor `out/` changes. Nothing is done where it was built from the same files before.
 *
 * @throws Error when the build fails
 */
export function buildFixtureSite(site: FixtureSite): void {
  const project = fixtureProject(site);
  const record = join(project, 'built-from');
  const files = inputsOf(site);
  const digest = digestOf(files);
  if (existsSync(record) && readFileSync(record, 'utf8') === digest) return;
  console.log(`Building the site of the fixture “${site}” …`);
  rmSync(record, { force: true });
  copyInputs(files, project);
  const { BASE_PATH: _, SITE_URL: __, DATA_DIR: ___, ...env } = process.env;
  const { settings } = FIXTURE_SITES[site];
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: project,
    env: { ...env, ...settings },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) {
    throw new Error(`The fixture site “${site}” was not built:\n${build.stdout}\n${build.stderr}`);
  }
  writeFileSync(record, digest);
}

/** Path in the copy to path here; of two files with one path in the copy the later one counts. */
function inputsOf(site: FixtureSite): ReadonlyMap<string, string> {
  const parts = PARTS.flatMap((part) => filesBelow(join(PROJECT, part), part));
  const data = FIXTURE_SITES[site].data.flatMap((folder) => filesBelow(folder, 'data'));
  return new Map([...parts, ...data].filter(([path]) => !LEFT_OUT.test(path)));
}

function filesBelow(folder: string, path: string): [path: string, source: string][] {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) return [[path, folder]];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => filesBelow(join(folder, name), `${path}/${name}`));
}

function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, source] of files) hash.update(`${path}\n`).update(readFileSync(source));
  return hash.digest('hex');
}

/** What the build keeps for the next one (`.next`) stays; everything else is as in the project. */
function copyInputs(files: ReadonlyMap<string, string>, project: string): void {
  for (const part of [...PARTS, 'data', 'out']) {
    rmSync(join(project, part), { recursive: true, force: true });
  }
  for (const [path, source] of files) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    cpSync(source, join(project, path), { preserveTimestamps: true });
  }
  const modules = join(project, 'node_modules');
  if (!existsSync(modules)) symlinkSync(join(PROJECT, 'node_modules'), modules, 'junction');
}
