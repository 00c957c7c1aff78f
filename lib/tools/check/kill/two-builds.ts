import { startBuild } from './build-process';

/** Starts two builds at the same moment. @returns what is wrong, null if nothing is */
export async function runTwoBuilds(): Promise<string | null> {
  const builds = [startBuild(), startBuild()] as const;
  const codes = await Promise.all(builds.map((build) => build.ended));
  const refused = builds.filter((_, at) => codes[at] !== 0);
  if (refused.length !== 1) return `expected one of two to be refused, exit codes ${codes}`;
  const output = refused[0]?.output() ?? '';
  return /进程 \d+，始于 /.test(output) ? null : `expected the holder to be named, got:\n${output}`;
}
