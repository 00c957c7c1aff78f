import type { IngestProblem } from './ingest-problem';

/** The issue (`YYYY-MM`) that a file name states, or null with the problem. */
export function parseIssueName(file: string): {
  issue: string | null;
  problems: IngestProblem[];
} {
  const match = /^(\d{4}-(?:0[1-9]|1[0-2]))\.[a-z0-9]+$/i.exec(file);
  if (match?.[1]) return { issue: match[1], problems: [] };
  const guess = guessIssue(file);
  const remedy = guess
    ? `把文件改名为 ${guess}.txt`
    : '按“四位年份-两位月份.txt”改名，例如 2023-06.txt；不是公报的文件请移出这个文件夹';
  const expected = '以年月命名的文件，例如 2023-06.txt';
  return {
    issue: null,
    problems: [{ file, line: null, severity: 'error', expected, found: `“${file}”`, remedy }],
  };
}

/** `2023-6.txt`, `202306.txt`, `洛阳2023年6月.txt` all mean 2023-06. */
function guessIssue(file: string): string | null {
  const match = /(?<!\d)(\d{4})(?:\D{1,3}(\d{1,2})|(\d{2}))(?!\d)/.exec(file.normalize('NFKC'));
  const month = Number(match?.[2] ?? match?.[3] ?? 0);
  if (!match?.[1] || month < 1 || month > 12) return null;
  return `${match[1]}-${String(month).padStart(2, '0')}`;
}
