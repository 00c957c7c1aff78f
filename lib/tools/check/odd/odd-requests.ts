import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ServerLimits } from '@/lib/tools/serve/server-limits';
import { arbitraryRequest } from './arbitrary-request';
import { judgeAnswers } from './judge-answers';
import type { OddRequest } from './odd-request';
import { plantSite } from './plant-site';
import { sendOddRequest } from './send-odd-request';

/** For tests: so short that slow clients are cut off within a second or two. */
export const TEST_LIMITS: ServerLimits = {
  headerBytes: 16 * 1024,
  headers: 400,
  request: 800,
  keepAlive: 100,
  idle: 3_000,
  response: 10_000,
  checkEvery: 100,
  linger: 300,
};
/** How long a client of the tests waits for the end of its connection, in milliseconds. */
const PATIENCE = 20_000;
const AT_ONCE = 100;

/** What came of many requests. */
export interface OddRequestsReport {
  /** Answers by status; 0 for connections that ended without any. */
  readonly statuses: ReadonlyMap<number, number>;
  /** How many requests were odd in which way. */
  readonly kinds: ReadonlyMap<string, number>;
  /** One line for each thing that must not be. */
  readonly problems: readonly string[];
}

/**
 * For tests: sends odd requests to a server and judges what comes back. Every client that stays
 * must be answered, every connection closed in the end, and each body that is sent be a file of the
 * site or a part of one.
 *
 * @param folder the site that is served; secrets are put beside it and links to them into it
 * @param port where a server with `TEST_LIMITS` listens on loopback
 */
export async function sendOddRequests(
  folder: string,
  port: number,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<OddRequestsReport> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));
  const bodies = files.map((file) => readFileSync(join(folder, file)));
  const folders = files
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'/index.html'.length));
  const paths = [...files, ...folders.flatMap((path) => [`${path}/`, path || '/'])].map(encodeURI);
  const links = plantSite(folder);
  // As many ways out as files, however large the site is.
  const mixed = paths.flatMap((path, at) => [path, links[at % links.length] ?? path]);
  const requests = fc.sample(arbitraryRequest(mixed), { numRuns: count, seed });

  const statuses = new Map<number, number>();
  const problems: string[] = [];
  const waiting = requests.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const request of waiting) {
        const { bytes, isClosedByServer } = await sendOddRequest(port, request, PATIENCE);
        const { answered, problems: found } = judgeAnswers(request, bytes, bodies);
        for (const status of answered) statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (!isClosedByServer) found.push(`was left open for ${PATIENCE} ms`);
        problems.push(...found.map((problem) => `${request.kind}: ${shown(request)} ${problem}`));
      }
    }),
  );
  const kinds = new Map<string, number>();
  for (const { kind } of requests) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return { statuses, kinds, problems };
}

function shown({ pieces }: OddRequest): string {
  const text = JSON.stringify(pieces.join(''));
  return text.length > 300 ? `${text.slice(0, 300)}… (${text.length})` : text;
}
