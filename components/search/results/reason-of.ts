import type { Hit } from '@/lib/search/contract';
import type { Rewriting, Tier } from '@/lib/search/query-plan';

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
  const isNear = rewritings.some(({ reason }) => reason === 'near');
  const parts = [
    // What is missing says more, and of a part match it may be the most; what is merely near in
    // meaning holds no word of the query.
    isNear || (tier === 'most' && lacks !== '') ? '' : TIER_NAMES[tier],
    ...rewritings.map(describe),
    lacks === '' ? '' : `不含${lacks}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function describe({ from, to, reason }: Rewriting): string {
  if (reason === 'synonym') return `按近义词：${to}`;
  if (reason === 'near') return `意思相近：${to}`;
  return `${from} → ${to}`;
}
