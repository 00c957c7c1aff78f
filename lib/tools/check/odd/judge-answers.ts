import type { OddRequest } from './odd-request';
import { SECRET } from './plant-site';
import { type Answer, readAnswers } from './read-answers';

const OF_FILES = new Set([200, 206, 304, 404]);
const REFUSALS = new Set([400, 405, 408, 412, 413, 416, 417, 431]);

export interface Judgment {
  /** The statuses of the answers. */
  readonly answered: number[];
  /** What must not be, each to be read after the request. */
  readonly problems: string[];
}

/**
 * For tests: judges what came back over a connection of its own.
 *
 * @param files the bytes of each file that may be served
 */
export function judgeAnswers(
  { pieces, afterwards }: OddRequest,
  bytes: Buffer,
  files: readonly Buffer[],
): Judgment {
  let answers: Answer[];
  try {
    answers = readAnswers(bytes);
  } catch (error) {
    return { answered: [], problems: [String(error)] };
  }
  const problems = answers.flatMap((answer) => judge(answer, files));
  const text = pieces.join('');
  const asksNothing = afterwards === 'half-closes' && text.trim() === '';
  if (afterwards !== 'resets') {
    if (answers.length === 0 && !asksNothing) problems.push('had no answer');
    const isGet = /^(GET|HEAD) \S+ HTTP\/1\.1\r\n/.test(text);
    if (isGet && answers[0]?.status === 405) problems.push('was refused for its method');
    if (isGet && text.startsWith('GET') && answers[0]?.isWhole === false) {
      problems.push('was answered in part');
    }
  }
  if (bytes.includes(SECRET)) problems.push('was told the secret');
  return { answered: answers.map(({ status }) => status), problems };
}

function judge({ status, headers, body, isWhole }: Answer, files: readonly Buffer[]): string[] {
  if (body.includes(SECRET)) return ['was told the secret'];
  if (status === 405 && headers.get('allow') !== 'GET, HEAD') return ['got 405 without Allow'];
  if (REFUSALS.has(status)) return body.length === 0 ? [] : [`got a body with ${status}`];
  if (status === 301) {
    const location = headers.get('location') ?? '';
    return /^\/(?!\/)/.test(location) ? [] : [`was sent to ${location}`];
  }
  if (!OF_FILES.has(status)) return [`got ${status}`];
  if (body.length === 0) return [];
  const start = Number(/^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1] ?? 0);
  const end = start + body.length;
  const isOurs = files.some((file) => {
    const isRest = status === 206 || !isWhole;
    return (isRest || file.length === end) && body.equals(file.subarray(start, end));
  });
  return isOurs ? [] : [`got ${status} with what is no file of the site`];
}
