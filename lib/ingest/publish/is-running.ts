import { readFileSync } from 'node:fs';

/**
 * When a process started, in the system's own count; only to be compared with itself. A number is
 * given to a new process once the old one is gone, a start is not.
 *
 * @returns null where the system does not tell: outside Linux, or of a process that is gone
 */
export function processStart(pid: number): string | null {
  return statusOf(pid)?.start ?? null;
}

/** Whether the process that had this number and this start lives; a zombie does not. */
export function isRunning(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const status = statusOf(pid);
  return status === null || (status.start === start && !'ZX'.includes(status.state));
}

/** proc(5): `pid (name) state …`, the start is field 22; the name may hold anything. */
function statusOf(pid: number): { readonly state: string; readonly start: string } | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', start: fields[19] ?? '' };
  } catch {
    return null;
  }
}
