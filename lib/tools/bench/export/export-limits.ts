/** What the export of a collection of a size took and made. */
export interface Exported {
  readonly items: number;
  /** By the clock, of whatever else the machine did too. */
  readonly seconds: number;
  /** Of the processor. */
  readonly processor: number;
  /** MB, of all processes at once. */
  readonly peak: number;
  /** Files of items alone: page, payload, data, text record. */
  readonly itemFiles: number;
  readonly files: number;
  readonly bytes: number;
}

/** Two processors; what they may take is said by time of the processor, which a shared machine has too. */
const PROCESSORS = 2;

/** From `items` on, up to the next; minutes by the clock where two processors do nothing else. */
const LIMITS = [
  { items: 0, minutes: 5 },
  { items: 10_001, minutes: 45 },
] as const;
const MOST_MB = 8 * 1024;
const MOST_FILES = 4;
/** Of what an item adds at the larger size to what one adds at the smaller. */
const MOST_GROWTH = 1.3;

/** A line for each limit, with whether it is kept, over runs of rising size. */
export function exportVerdicts(runs: readonly Exported[]): string[] {
  const lines = runs.flatMap((run): [what: string, got: number, limit: number][] => {
    const minutes = LIMITS.findLast(({ items }) => run.items >= items)?.minutes ?? 0;
    const size = `${run.items} items`;
    return [
      [`${size}, s of the processor`, run.processor, minutes * 60 * PROCESSORS],
      [`${size}, MB at most`, run.peak, MOST_MB],
      [`${size}, files an item`, run.itemFiles / run.items, MOST_FILES],
    ];
  });
  const growth = growthOf(runs);
  if (growth !== null) lines.push(['an item more, last to the one before', growth, MOST_GROWTH]);
  return lines.map(([what, got, limit]) => {
    const verdict = got <= limit ? 'within' : 'OVER';
    return `${what.padEnd(38)} ${got.toFixed(2).padStart(9)}  ${verdict} ${limit}`;
  });
}

/**
 * How much more of the processor an item takes between the two largest sizes than between the two
 * before: 1 where the time is linear, whatever a build takes besides. Null below three sizes.
 */
export function growthOf(runs: readonly Exported[]): number | null {
  const [small, middle, large] = runs.slice(-3);
  if (!small || !middle || !large) return null;
  return costOfOne(middle, large) / costOfOne(small, middle);
}

function costOfOne(small: Exported, large: Exported): number {
  return (large.processor - small.processor) / (large.items - small.items);
}
