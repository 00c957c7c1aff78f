import type { Hit } from '@/lib/search/contract';
import type { Tier } from '@/lib/search/query-plan';

const TIER_NAMES: Record<Tier, string> = {
  literal: '',
  words: '含全部词',
  // Its rewritings say it.
  variant: '',
  most: '含大部分词',
  pinyin: '按拼音',
  similar: '相近',
};

/** Why an item is in the list although the query does not literally stand in it; '' where it does. */
export function reasonOf({ tier, rewritings, missing }: Hit): string {
  const lacks = missing.map((word) => `“${word}”`).join('');
  const parts = [
    // What is missing says more, and of a part match it may be the most.
    tier === 'most' && lacks !== '' ? '' : TIER_NAMES[tier],
    ...rewritings.map(({ from, to }) => `${from} → ${to}`),
    lacks === '' ? '' : `不含${lacks}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
