import { quantiles } from './quantiles';
import type { Measured } from './scale-limits';

const KB = 1024;

/** A row a set and a column a size: KB p50/p95, and of the last two sizes how the p95 grows. */
export function growthTable(runs: readonly Measured[]): Record<string, string>[] {
  const [first] = runs;
  if (!first) return [];
  const lines = first.sets.map(({ set }, at) => ({
    name: `${set.name}, KB`,
    values: runs.map(({ sets }) => (sets[at]?.costs ?? []).map(({ bytes }) => bytes / KB)),
  }));
  const builds = {
    name: 'ingest, s',
    values: runs.map(({ seconds }) => [seconds]),
  };
  return [...lines, builds].map(({ name, values }) => {
    const cells = values.map((own, at) => [
      `${runs[at]?.items}`,
      quantiles(own, own.length > 1 ? [0.5, 0.95] : [1], (one) => one.toFixed(1)),
    ]);
    const [before, last] = values.slice(-2).map((own) => Number(quantiles(own, [0.95])));
    return {
      '': name,
      ...Object.fromEntries(cells),
      'last to the one before': last && before ? (last / before).toFixed(2) : '',
    };
  });
}
