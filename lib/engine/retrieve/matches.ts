import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { Rewriting, Tier } from '@/lib/search/query-plan';
import type { MarkRule } from './mark-rule';

/** A match before it is made ready to be shown. */
export interface Match {
  readonly entry: SearchableItem;
  readonly tier: Tier;
  /** How closely a literal match follows the query as typed; comparable within one answer. */
  readonly closeness: number;
  readonly score: number;
  readonly rule: MarkRule;
  readonly rewritings: readonly Rewriting[];
  /** Words of the query that the item lacks, as typed. */
  readonly missing: readonly string[];
}

export interface Matches {
  readonly hits: readonly Match[];
  readonly partial: readonly Match[];
}

export const NO_MATCHES: Matches = { hits: [], partial: [] };
