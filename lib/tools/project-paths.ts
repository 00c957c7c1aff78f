import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** The project's own data folder: the source of word lists that another folder lacks. */
export const PROJECT_DATA = join(PROJECT, 'data');
export const PUBLIC = join(PROJECT, 'public');
export const SEARCH_OUTPUT = join(PUBLIC, 'search');
/** What the last ingest found worth an editor's minute; not published. */
export const QUALITY_REPORT = join(PROJECT, 'reports', 'quality.md');
/** The exported site. */
export const SITE = join(PROJECT, 'out');
/** What ingest found out and need not find out again; may be removed at any time. */
export const CACHE = join(PROJECT, '.cache', 'ingest');
/** What is being made and must lie on the same disk as what it replaces; empty between builds. */
export const WORK = join(PROJECT, '.build');
export const SITE_WORK = join(WORK, 'site');
export const PUBLIC_WORK = join(WORK, 'public');

/** Where the issues lie: `DATA_DIR`, relative to the working directory, or the project's own. */
export function dataFolder(): string {
  const wanted = process.env.DATA_DIR?.trim();
  if (!wanted) return PROJECT_DATA;
  return isAbsolute(wanted) ? wanted : resolve(process.cwd(), wanted);
}

/** The path under which the site is published, without a slash at the end; empty for the root. */
export function basePath(): string {
  return process.env.BASE_PATH ?? '';
}
