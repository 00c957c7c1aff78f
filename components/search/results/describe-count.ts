import type { SearchPage, Total } from '@/lib/search/contract';
import { describeCorrection } from './describe-correction';
import { describeNotice } from './describe-notice';

/** The count as it is seen; blank while nothing is known. */
export function describeCount(total: Total | null): string {
  if (total === null) return '';
  return `${total.isExact ? '' : '至多 '}${total.count} 条结果`;
}

/** What is announced when typing rests: what there is not, whose count it is, and the count. */
export function announceCount(text: string, page: SearchPage | null): string {
  const notices = (page?.notices ?? []).map(describeNotice).join('');
  if (!page?.correction) return notices + text;
  const { lead, meant } = describeCorrection(page.correction);
  return `${notices}${lead}${meant}，${text}`;
}
