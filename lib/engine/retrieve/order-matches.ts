import { byContents, byDate as newestItemFirst } from '@/lib/domain/issues-of';
import { TIERS } from '@/lib/search/query-plan';
import type { Match } from './matches';

/** In the order of the contents. */
export function byPlace(a: Match, b: Match): number {
  return byContents(a.entry.item, b.entry.item);
}

/** Tier by tier; in a tier what stands most as it was typed, then by score, then the newer. */
export function byRelevance(a: Match, b: Match): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    b.closeness - a.closeness ||
    b.score - a.score ||
    byDate(a, b)
  );
}

/** Newest first, unknown dates last; within a day in the order of the contents. */
export function byDate(a: Match, b: Match): number {
  return newestItemFirst(a.entry.item, b.entry.item);
}
