import type { Issue } from '@/lib/gazette/issues-of';

export interface Year {
  /** `2023`. */
  readonly year: string;
  readonly total: number;
  /** January to December; null where there is no issue. */
  readonly months: readonly (Issue | null)[];
}

/** The issues as a calendar, newest year first. */
export function yearsOf(issues: readonly Issue[]): readonly Year[] {
  const years = [...new Set(issues.map(({ id }) => id.slice(0, 4)))].sort().reverse();
  return years.map((year) => {
    const months = Array.from({ length: 12 }, (_, at) => {
      const id = `${year}-${String(at + 1).padStart(2, '0')}`;
      return issues.find((issue) => issue.id === id) ?? null;
    });
    const total = months.reduce((sum, issue) => sum + (issue?.items.length ?? 0), 0);
    return { year, total, months };
  });
}
