import { findBrowser } from './find-browser';
import { playwrightCli } from './playwright-cli';
import { basePath } from './project-paths';
import { serveSite } from './serve-site';

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Serves the exported site and runs the specs against it; arguments go on to Playwright. */
async function run(): Promise<number> {
  if (basePath() !== '') throw new Error('The specs expect the site at the root: unset BASE_PATH.');
  const site = await serveSite();
  try {
    const { executablePath } = await findBrowser();
    return await playwrightCli(['test', ...process.argv.slice(2)], {
      E2E_HOME: site.home,
      CHROMIUM_PATH: executablePath,
    });
  } finally {
    site.close();
  }
}
