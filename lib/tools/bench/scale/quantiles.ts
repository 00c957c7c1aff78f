import { quantile } from '@/lib/tools/bench/quantile';

/** Quantiles of numbers in any order, as a table prints them: `13/27`. */
export function quantiles(
  values: readonly number[],
  shares: readonly number[] = [0.5, 0.95],
  format: (value: number) => string = String,
): string {
  const sorted = [...values].sort((a, b) => a - b);
  return shares.map((share) => format(quantile(sorted, share))).join('/');
}
