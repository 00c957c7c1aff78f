import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Artefacts } from '@/lib/ingest/publish/build-artefacts';
import { NEWS, type NewsRecord } from '@/lib/tools/bench/scale/news-folder';
import { COPIES, copyProject, projectFiles } from '@/lib/tools/commands/project-copy';
import { PROJECT_DATA } from '@/lib/tools/project-paths';

/** What a page of results is made of, besides the files of the search. */
const PAGE = ['index.html', '404.html', '_next'];
/** The copy of the project that the pages are built in. */
const HOME_PROJECT = join(COPIES, 'scale');

/**
 * A site that answers searches of a collection in shards, in a folder of its own: its search, and a
 * home page that knows its sections and issues, built over one item of each. What a query fetches is
 * the same as where every item had been exported, which takes minutes.
 *
 * @param folder of the collection's data
 * @throws Error when the home page is not built
 */
export function siteWithSearch(folder: string, artefacts: Artefacts): string {
  const built = buildHomePage(folder);
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  for (const name of PAGE) cpSync(join(built, name), join(site, name), { recursive: true });
  for (const [path, content] of artefacts) {
    if (!path.startsWith('search/')) continue;
    mkdirSync(join(site, dirname(path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  return site;
}

function buildHomePage(folder: string): string {
  const sample = mkdtempSync(join(tmpdir(), 'sample-'));
  try {
    mkdirSync(join(sample, 'lists'));
    writeFileSync(join(sample, 'lists', 'registry.txt'), '');
    writeFileSync(join(sample, NEWS), oneOfEach(readFileSync(join(folder, NEWS), 'utf8')));
    copyProject(projectFiles([PROJECT_DATA]), HOME_PROJECT);
    const { BASE_PATH: _, SITE_URL: __, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: HOME_PROJECT,
      // Its page is another one where the search is one bundle.
      env: { ...env, DATA_DIR: sample, LARGEST_BUNDLE: '0' },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`The home page was not built:\n${stdout}\n${stderr}`);
    return join(HOME_PROJECT, 'out');
  } finally {
    rmSync(sample, { recursive: true, force: true });
  }
}

/** The first record of each section and of each month. */
function oneOfEach(lines: string): string {
  const seen = new Set<string>();
  const kept = lines.split('\n').filter((line) => {
    const { section, date } = JSON.parse(line) as NewsRecord;
    const keys = [section, date.slice(0, 7)];
    const isNew = keys.some((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
  return kept.join('\n');
}
