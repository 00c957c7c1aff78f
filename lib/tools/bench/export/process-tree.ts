import { execFileSync } from 'node:child_process';

/** What a process and all that it starts have taken so far. */
export interface TreeUsage {
  /** Of the processor, those of processes that have ended included. */
  readonly seconds: number;
  /** MB in memory, of all at once, at most; what they share counts for each of them. */
  readonly peak: number;
}

const EVERY_MS = 1000;

/**
 * Watches a process and its descendants by `ps`, once a second: what a process takes after the last
 * look before its end is missed.
 *
 * @returns a function that stops watching and tells what they have taken
 */
export function watchProcessTree(root: number): () => TreeUsage {
  const secondsOf = new Map<number, number>();
  let peak = 0;
  const look = () => {
    const tree = descendants(processes(), root);
    for (const { pid, seconds } of tree) secondsOf.set(pid, seconds);
    peak = Math.max(
      peak,
      tree.reduce((sum, one) => sum + one.kilobytes / 1024, 0),
    );
  };
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    return { seconds: [...secondsOf.values()].reduce((sum, one) => sum + one, 0), peak };
  };
}

export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly kilobytes: number;
  readonly seconds: number;
}

function processes(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' });
  return lines.trim().split('\n').map(parseProcess);
}

/** A line of `ps`: numbers of process and parent, KB, and time as `[[dd-]hh:]mm:ss[.ss]`. */
export function parseProcess(line: string): Process {
  const [pid = '', parent = '', kilobytes = '', time = ''] = line.trim().split(/\s+/);
  const [clock = '', days = '0'] = time.split('-').reverse();
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return {
    pid: Number(pid),
    parent: Number(parent),
    kilobytes: Number(kilobytes),
    seconds: Number(days) * 86_400 + seconds,
  };
}

/** A process and whatever it, or what it started, has started. */
export function descendants(all: readonly Process[], root: number): Process[] {
  const children = all.filter(({ parent }) => parent === root);
  return [
    ...all.filter(({ pid }) => pid === root),
    ...children.flatMap(({ pid }) => descendants(all, pid)),
  ];
}
