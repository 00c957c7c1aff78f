import { type Issue, isYear } from '@/lib/domain/issue';

/** `2023年5月号` for a chosen issue, `2023年各期` for a year; '' for none. */
export function issueLabel(chosen: string | null, issues: readonly Issue[]): string {
  if (chosen === null) return '';
  if (isYear(chosen)) return `${chosen}年各期`;
  const label = issues.find(({ id }) => id === chosen)?.label ?? chosen;
  return label.endsWith('月') ? `${label}号` : label;
}
