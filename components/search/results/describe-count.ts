import type { SearchAnswer } from '@/lib/search/contract';
import { describeCorrection } from './describe-correction';
import { describeNotice } from './describe-notice';

/** The count as it is seen; blank while nothing is known. */
export function describeCount(count: number | null, isBrowsing: boolean): string {
  if (count === null) return '';
  return isBrowsing ? `共 ${count} 条` : `${count} 条结果`;
}

/** What is announced when typing rests: what there is not, whose count it is, and the count. */
export function announceCount(text: string, answer: SearchAnswer | null): string {
  const notices = (answer?.notices ?? []).map(describeNotice).join('');
  if (!answer?.correction) return notices + text;
  const { lead, meant } = describeCorrection(answer.correction);
  return `${notices}${lead}${meant}，${text}`;
}
