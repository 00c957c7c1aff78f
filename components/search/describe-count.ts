import type { SearchAnswer } from '@/lib/search/search-types';
import { describeCorrection } from './describe-correction';

/** The count as it is seen; blank while nothing is known. */
export function describeCount(count: number | null, isBrowsing: boolean): string {
  if (count === null) return '';
  return isBrowsing ? `共 ${count} 条` : `${count} 条结果`;
}

/** What is announced when typing rests: the count, and whether it is another query's. */
export function announceCount(text: string, answer: SearchAnswer | null): string {
  if (!answer?.correction) return text;
  const { lead, meant } = describeCorrection(answer.correction);
  return `${lead}${meant}，${text}`;
}
