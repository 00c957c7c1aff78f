import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { COPIES, copyProject, projectFiles } from '@/lib/tools/commands/project-copy';
import { PROJECT_DATA } from '@/lib/tools/project-paths';
import type { Exported } from './export-limits';
import { watchProcessTree } from './process-tree';

/** Of an item: its page, payload and data; its text record. */
const OF_ITEM = /^items\/|^search\/[^/]+\/texts\//;

/** The copy of the project that is built in; its commands run there, too. */
export const EXPORT_PROJECT = join(COPIES, 'export');

/** With what its commands run. @param data folder of the collection */
export function exportSettings(data: string): NodeJS.ProcessEnv {
  const { BASE_PATH: _, SITE_URL: __, ...env } = process.env;
  return { ...env, DATA_DIR: data };
}

/**
 * Builds the site of a collection from nothing, in a copy of the project, and counts what it took.
 *
 * @throws Error when the build fails
 */
export async function timedExport(data: string, items: number): Promise<Exported> {
  // Nothing that an earlier build has kept.
  rmSync(EXPORT_PROJECT, { recursive: true, force: true });
  copyProject(projectFiles([PROJECT_DATA]), EXPORT_PROJECT);
  const start = performance.now();
  const build = spawn('npm', ['run', '--silent', 'build'], {
    cwd: EXPORT_PROJECT,
    env: exportSettings(data),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const stop = watchProcessTree(build.pid ?? 0);
  const [code] = await once(build, 'exit');
  const { seconds: processor, peak } = stop();
  if (code !== 0) throw new Error(`The site of ${items} items was not built, exit code ${code}.`);
  return {
    items,
    seconds: (performance.now() - start) / 1000,
    processor,
    peak,
    ...sizesOf(join(EXPORT_PROJECT, 'out')),
  };
}

function sizesOf(site: string): Pick<Exported, 'itemFiles' | 'files' | 'bytes'> {
  let itemFiles = 0;
  let files = 0;
  let bytes = 0;
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(join(site, name));
    if (!stat.isFile()) continue;
    files += 1;
    bytes += stat.size;
    if (OF_ITEM.test(name.replaceAll(sep, '/'))) itemFiles += 1;
  }
  return { itemFiles, files, bytes };
}
