import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAY_2023, MORE_ISSUES } from '@/lib/fixtures/fixture-folders';
import { COPIES, copyProject, projectFiles } from './project-copy';

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

/** The copy of the project that a fixture site is built in: its commands run there, too. */
export function fixtureProject(site: FixtureSite): string {
  return join(COPIES, site);
}

/** Where it is exported to. */
export function fixtureOutput(site: FixtureSite): string {
  return join(COPIES, site, 'out');
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
  const { data, settings } = FIXTURE_SITES[site];
  const files = projectFiles(data);
  const digest = digestOf(files);
  if (existsSync(record) && readFileSync(record, 'utf8') === digest) return;
  console.log(`Building the site of the fixture “${site}” …`);
  rmSync(record, { force: true });
  copyProject(files, project);
  const { BASE_PATH: _, SITE_URL: __, DATA_DIR: ___, ...env } = process.env;
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

function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, source] of files) hash.update(`${path}\n`).update(readFileSync(source));
  return hash.digest('hex');
}
