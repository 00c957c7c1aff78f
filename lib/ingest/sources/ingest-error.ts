import { formatProblem, type IngestProblem, sortProblems } from './ingest-problem';

/**
 * The sources cannot be published as they are. `problems` holds everything that was found, errors
 * and warnings, by file and line; `message` lists the errors, one a line.
 */
export class IngestError extends Error {
  readonly problems: readonly IngestProblem[];

  constructor(problems: readonly IngestProblem[]) {
    const sorted = sortProblems(problems);
    const errors = sorted.filter(({ severity }) => severity === 'error');
    super(errors.map(formatProblem).join('\n'));
    this.name = 'IngestError';
    this.problems = sorted;
  }
}

/** @throws {IngestError} with all the problems, if any of them is an error. */
export function throwOnErrors(problems: readonly IngestProblem[]): void {
  if (problems.some(({ severity }) => severity === 'error')) throw new IngestError(problems);
}
