import type { Match } from './matches';
import { TIERS } from './search-types';

/** In the order of the collection. */
export function byPlace(a: Match, b: Match): number {
  return a.entry.place - b.entry.place;
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

/** Newest first; within a day the order of the collection. */
export function byDate(a: Match, b: Match): number {
  const [left, right] = [a.entry.item.date, b.entry.item.date];
  return left === right ? byPlace(a, b) : left < right ? 1 : -1;
}
