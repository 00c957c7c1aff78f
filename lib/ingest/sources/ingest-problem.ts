/** Something an editor should know about a source file. All texts are Chinese, for display. */
export interface IngestProblem {
  /** Path of the file below the data folder. */
  readonly file: string;
  /** From 1; null where the problem concerns the file as a whole. */
  readonly line: number | null;
  /**
   * Errors stop the ingest. What was omitted is not published, while everything else is. Warnings
   * were resolved and are only reported.
   */
  readonly severity: 'error' | 'omitted' | 'warning';
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

const SEVERITY_NAMES = { error: '错误', omitted: '未收录', warning: '提示' } as const;

/** One line: `错误 2023-06.txt:85：应为…；实为…。处理：…。` */
export function formatProblem(problem: IngestProblem): string {
  const { file, line, severity, expected, found, remedy } = problem;
  const place = line === null ? file : `${file}:${line}`;
  return `${SEVERITY_NAMES[severity]} ${place}：应为${expected}；实为${found}。处理：${remedy}。`;
}

/** Long texts would hide what matters in a message: at most 40 characters are quoted. */
export function quote(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  const shown =
    characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
  return `“${shown}”`;
}

/** By file, then by line; problems of a whole file come first. */
export function sortProblems(problems: readonly IngestProblem[]): IngestProblem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1,
  );
}
