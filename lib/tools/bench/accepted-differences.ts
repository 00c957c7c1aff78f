import { readJsonLines } from '@/lib/tools/read-json-lines';
import { DIFFERENCE_KINDS, type DifferenceKind } from './differences-of';

/** Why answers may differ, for the queries that it names. */
export interface AcceptedReason {
  /** Better, or mended, and how. */
  readonly reason: string;
  readonly accepts: (text: string, kind: DifferenceKind) => boolean;
}

/** A line of the file; of `text` (the query as typed) and `pattern` (flag `u`) it holds one. */
interface Row {
  readonly reason?: string;
  readonly kinds?: readonly DifferenceKind[];
  readonly text?: string;
  readonly pattern?: string;
}

/**
 * Reads `{"reason":"…","kinds":["ids","order"],"text":"空装备。"}` or, for a class of queries,
 * `"pattern":"^\\p{P}"` in place of `text`, one a line.
 *
 * @throws Error naming the row that is none
 */
export function readAcceptedReasons(path: string): AcceptedReason[] {
  return readJsonLines<Row>(path).map((row) => {
    try {
      return reasonOf(row);
    } catch (error) {
      throw new Error(
        `${path}: ${error instanceof Error ? error.message : error} Got ${JSON.stringify(row)}`,
      );
    }
  });
}

function reasonOf({ reason, kinds = [], text, pattern }: Row): AcceptedReason {
  if (!reason?.trim()) throw new Error('Expected a reason.');
  if (kinds.length === 0 || !kinds.every((kind) => DIFFERENCE_KINDS.includes(kind))) {
    throw new Error(`Expected kinds of ${DIFFERENCE_KINDS.join(', ')}.`);
  }
  if ((text === undefined) === (pattern === undefined)) {
    throw new Error('Expected a text or a pattern.');
  }
  const wanted = pattern === undefined ? null : new RegExp(pattern, 'u');
  const isMeant = (typed: string) => (wanted ? wanted.test(typed) : typed === text);
  return { reason, accepts: (typed, kind) => kinds.includes(kind) && isMeant(typed) };
}
