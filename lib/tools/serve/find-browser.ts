import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments } from './browser-arguments';
import { playwrightCli } from './playwright-cli';

/** The one without a browser's own windows first: those load pages of their own at every start. */
const SYSTEM_BROWSERS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/** What to give Playwright's `launch`. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
}

const REMEDY = `No Chromium was found, and none could be installed. Do one of these:
  npx playwright install --with-deps chromium
  apt-get install -y chromium-headless-shell fonts-noto-cjk       (as root, on Debian)
  CHROMIUM_PATH=/path/to/chromium npm run test:e2e`;

/**
 * Finds a Chromium that starts: the one named by `CHROMIUM_PATH`, Playwright's own, a system one;
 * failing that, installs one where that is possible.
 *
 * @throws Error saying exactly what to run
 */
export async function findBrowser(): Promise<Browser> {
  const executablePath =
    wanted() ?? firstThatStarts() ?? ((await install()) ? firstThatStarts() : null);
  if (executablePath === null) throw new Error(REMEDY);
  return { executablePath, args: browserArguments() };
}

function wanted(): string | null {
  const path = process.env.CHROMIUM_PATH?.trim();
  if (!path) return null;
  if (starts(path)) return path;
  throw new Error(`Expected CHROMIUM_PATH to be a Chromium that starts, got ${path}.`);
}

function firstThatStarts(): string | null {
  return [chromium.executablePath(), ...systemBrowsers()].find(starts) ?? null;
}

/** Where Chromium and Chrome usually lie on this system, whether they do or not. */
function systemBrowsers(): string[] {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = process.env[variable];
      return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
    });
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    SYSTEM_BROWSERS.map((name) => join(folder, name)),
  );
}

/** A browser can be there and still lack system libraries. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` would open a window.
  return process.platform === 'win32' || run(path, ['--version'], 'ignore');
}

/** Says which way it goes, since both take a while. */
async function install(): Promise<boolean> {
  console.log('No Chromium found. Installing one: npx playwright install chromium');
  const isInstalled = (await playwrightCli(['install', 'chromium'])) === 0;
  if (isInstalled && firstThatStarts() !== null) return true;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log('Trying the system: apt-get install -y chromium-headless-shell fonts-noto-cjk');
  return (
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', 'chromium-headless-shell', 'fonts-noto-cjk'])
  );
}

function run(
  command: string,
  args: readonly string[],
  output: 'inherit' | 'ignore' = 'inherit',
): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: ['ignore', output, output] }).status === 0;
}
