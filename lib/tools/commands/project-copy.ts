import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT } from '@/lib/tools/project-paths';
import { BUILD_INPUTS } from './build-digest';

/** Copies lie here, ignored by git. */
export const COPIES = join(PROJECT, '.fixture-sites');

/** With a lockfile the copy would be a project of its own to Next, without its packages. */
const PARTS = BUILD_INPUTS.filter((name) => name !== 'package-lock.json');
/** Ingest makes these; tests are no part of a site. */
const LEFT_OUT = /^public\/(?:data|items|search)(?:\/|$)|\.test\.tsx?$/;

/**
 * What a copy of the project consists of: path in the copy to path here.
 *
 * @param data folders that become its `data/`; of two files with one path the later one counts
 */
export function projectFiles(data: readonly string[]): ReadonlyMap<string, string> {
  const parts = PARTS.flatMap((part) => filesBelow(join(PROJECT, part), part));
  const issues = data.flatMap((folder) => filesBelow(folder, 'data'));
  return new Map([...parts, ...issues].filter(([path]) => !LEFT_OUT.test(path)));
}

/**
 * Makes a copy of the project to build in, so that neither `public/` nor `out/` here changes. What
 * the build keeps for the next one (`.next`) stays in a copy that is there; everything else is as
 * in the project.
 */
export function copyProject(files: ReadonlyMap<string, string>, project: string): void {
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

function filesBelow(folder: string, path: string): [path: string, source: string][] {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) return [[path, folder]];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => filesBelow(join(folder, name), `${path}/${name}`));
}
