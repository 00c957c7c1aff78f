import { formatDate } from '@/lib/gazette/format-date';

/** `2023-05` as `2023年5月号`, `2023` as `2023年各期`; '' for none. */
export function issueLabel(issue: string | null): string {
  if (issue === null) return '';
  return issue.length === 4 ? `${issue}年各期` : `${formatDate(issue)}号`;
}
