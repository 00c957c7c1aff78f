import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * For tests: runs code in a process of its own, with the modules of this folder to import (`./…`),
 * until it has printed something.
 *
 * @param code the text of a module; `process.argv.slice(1)` are the arguments
 */
export async function runModule(code: string, ...args: string[]): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', code, ...args],
    { cwd: fileURLToPath(new URL('.', import.meta.url)), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  return child;
}
