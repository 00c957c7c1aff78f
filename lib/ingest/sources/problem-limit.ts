import type { IngestProblem } from './ingest-problem';

/** Enough to see what is wrong; a file of 75,000 lines may have as many faults of one kind. */
const SHOWN_OF_A_KIND = 10;

/**
 * Lets the first problems of each kind through, and tells at the end how many more there were and
 * where the last of them is. A kind is what was expected of a file.
 */
export class ProblemLimit {
  readonly #kinds = new Map<string, { count: number; last: IngestProblem }>();

  /** Whether this one is to be shown. */
  admits(problem: IngestProblem): boolean {
    const kind = `${problem.file}\n${problem.severity}\n${problem.expected}`;
    const count = (this.#kinds.get(kind)?.count ?? 0) + 1;
    this.#kinds.set(kind, { count, last: problem });
    return count <= SHOWN_OF_A_KIND;
  }

  /** One problem for every kind of which some were not shown. */
  rest(): IngestProblem[] {
    return [...this.#kinds.values()].flatMap(({ count, last }) => {
      const hidden = count - SHOWN_OF_A_KIND;
      return hidden <= 0
        ? []
        : [{ ...last, found: `同样的问题另有${hidden}处，最后一处在这一行：${last.found}` }];
    });
  }
}

/** The same for problems that are all there. */
export function firstOfEachKind(problems: readonly IngestProblem[]): IngestProblem[] {
  const limit = new ProblemLimit();
  const first = problems.filter((problem) => limit.admits(problem));
  return [...first, ...limit.rest()];
}
