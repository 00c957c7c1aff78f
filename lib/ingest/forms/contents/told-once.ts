import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { REPEATED_LINE } from './issue-lines';
import { OPEN_END, STRAY, WITHOUT_TEXT } from './item-problems';

/** Lines between two messages of one fault. */
const BESIDE = 3;

/**
 * Text that belongs nowhere, and a place where text is missing, are one fault where there is one of
 * each: it goes back there.
 */
function foldLooseEnds(problems: readonly IngestProblem[]): IngestProblem[] {
  const stray = problems.filter(({ found }) => found.startsWith(STRAY));
  const ends = problems.filter(({ remedy }) => remedy === OPEN_END || remedy === WITHOUT_TEXT);
  const [text, end] = [stray[0], ends[0]];
  if (!text || !end || stray.length + ends.length > 2) return [...problems];
  const remedy = `可能是第${end.line}行的下文，是的话请移到那一行后面；${text.remedy}`;
  return problems.flatMap((one) => (one === end ? [] : [one === text ? { ...text, remedy } : one]));
}

/** What stands beside an error comes of it, or can wait until that is mended. */
export function toldOnce(all: readonly IngestProblem[]): IngestProblem[] {
  const problems = foldLooseEnds(all);
  const kept: IngestProblem[] = [];
  const errors = problems.filter(({ severity }) => severity === 'error');
  const isBeside = (line: number | null, other: number | null) =>
    line !== null && other !== null && Math.abs(line - other) <= BESIDE;
  for (const problem of problems) {
    const isError = problem.severity === 'error';
    const before = isError ? kept.filter(({ severity }) => severity === 'error') : errors;
    const isCopy =
      problem.remedy === REPEATED_LINE &&
      problems.some((one) => one !== problem && isBeside(one.line, problem.line));
    if (!isCopy && !before.some(({ line }) => isBeside(problem.line, line))) kept.push(problem);
  }
  return kept;
}
