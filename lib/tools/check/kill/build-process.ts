import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PROJECT } from '@/lib/tools/project-paths';

/** No build takes longer; in milliseconds. */
const LIMIT = 900_000;

/** A running `npm run build`, or another command, with all that it starts. */
export interface BuildProcess {
  /** Resolves when the output holds the text, or when all processes are gone. */
  printed(text: string): Promise<void>;
  /** Kills every process of it at once; they cannot do anything about it. */
  kill(): void;
  isGone(): boolean;
  /** Exit code once all processes are gone, null where they were killed. */
  readonly ended: Promise<number | null>;
  /** What it has written so far. */
  output(): string;
}

/** Starts a command in a process group of its own. */
export function startBuild(
  command: readonly [string, ...string[]] = ['npm', 'run', 'build'],
): BuildProcess {
  const [file, ...args] = command;
  const child = spawn(file, args, {
    cwd: PROJECT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT,
  });
  let output = '';
  let isGone = false;
  const waiting = new Map<string, () => void>();
  const onData = (data: Buffer) => {
    output += data.toString();
    for (const [text, resolve] of waiting) if (output.includes(text)) resolve();
  };
  child.stdout.on('data', onData);
  child.stderr.on('data', onData);
  // The pipes are closed when the last process that holds them is gone.
  const ended = once(child, 'close').then(([code]) => {
    isGone = true;
    for (const resolve of waiting.values()) resolve();
    return typeof code === 'number' ? code : null;
  });
  return {
    ended,
    printed: (text) =>
      output.includes(text) || isGone
        ? Promise.resolve()
        : new Promise((resolve) => waiting.set(text, resolve)),
    kill() {
      if (!isGone && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    },
    isGone: () => isGone,
    output: () => output,
  };
}
