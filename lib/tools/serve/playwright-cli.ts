import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { PROJECT } from '@/lib/tools/project-paths';

const CLI = createRequire(import.meta.url).resolve('@playwright/test/cli');

/** Runs Playwright's own command line, of the version in package.json, and gives its exit code. */
export async function playwrightCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
