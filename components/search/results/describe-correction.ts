import type { Correction } from '@/lib/search/query-plan';

/** What a correction says before and after the text that it stands for. */
export function describeCorrection({ tier, rewritings }: Correction): {
  readonly lead: string;
  /** The rewritten parts as they stand in the texts. */
  readonly meant: string;
} {
  return {
    lead: tier === 'pinyin' ? '按拼音检索：' : '您是不是要找：',
    meant: [...new Set(rewritings.map(({ to }) => to))].join('、'),
  };
}
