import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Item } from '@/lib/domain/item';
import { arbitraryQuery } from './arbitrary-query';
import { sharedCorpus } from './shared-corpus';

/** Generated queries over these items. The same items and seed give the same list. */
export function generatedQueries(items: readonly Item[], count: number, seed: number): string[] {
  return fc.sample(arbitraryQuery(items), { numRuns: count, seed });
}

/** The strings of the shared list that break careless programs; none where there is no list. */
export function hostileQueries(): string[] {
  const path = sharedCorpus('hostile.json');
  if (path === null) return [];
  const byKind = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  return Object.values(byKind).flat();
}
