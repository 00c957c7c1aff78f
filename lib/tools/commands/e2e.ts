import { basePath } from '@/lib/tools/project-paths';
import { requireSite } from '@/lib/tools/require-site';
import { findBrowser } from '@/lib/tools/serve/find-browser';
import { playwrightCli } from '@/lib/tools/serve/playwright-cli';
import { serveSite } from '@/lib/tools/serve/serve-site';
import { buildFixtureSite, type FixtureSite, fixtureOutput } from './fixture-site';

/**
 * Which specs run against which site, by their folder below `e2e/`. Those right in it run against
 * the issue of May 2023 alone, which no later issue changes.
 */
const SITES = [
  { folder: null, home: 'E2E_HOME', open: () => fixtureSite('may') },
  { folder: 'several-issues', home: 'E2E_SEVERAL_ISSUES', open: () => fixtureSite('years') },
  { folder: 'in-shards', home: 'E2E_IN_SHARDS', open: () => fixtureSite('shards') },
  { folder: 'published', home: 'E2E_PUBLISHED', open: requireSite },
] as const;

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Serves the sites and runs the specs against them; arguments go on to Playwright. */
async function run(args: readonly string[]): Promise<number> {
  if (basePath() !== '') throw new Error('The specs expect the site at the root: unset BASE_PATH.');
  const specs = args.filter((arg) => /^e2e\/|\.spec\.ts$/.test(arg));
  const wanted = SITES.filter(
    ({ folder }) => specs.length === 0 || specs.some((spec) => folderOf(spec) === folder),
  );
  // Builds may take the processor for themselves: all are done before the first one is served.
  const folders = wanted.map(({ open }) => open());
  const served = await Promise.all(folders.map((folder) => serveSite(folder)));
  try {
    const homes = wanted.map(({ home }, at) => [home, served[at]?.home ?? ''] as const);
    const { executablePath } = await findBrowser();
    return await playwrightCli(['test', ...args], {
      ...Object.fromEntries(homes),
      CHROMIUM_PATH: executablePath,
    });
  } finally {
    for (const { close } of served) close();
  }
}

/** @param spec a spec, or a whole folder of them */
function folderOf(spec: string): string | null {
  const [, folder] = /^e2e\/([^/]+?)(?:\/.*)?$/.exec(spec.replace(/[^/]+\.spec\.ts$/, '')) ?? [];
  return folder ?? null;
}

function fixtureSite(site: FixtureSite): string {
  buildFixtureSite(site);
  return fixtureOutput(site);
}
