import type { Item } from '@/lib/domain/item';
import { toOpenItem } from '@/lib/domain/open-item';
import { openPagefindPeer, type PagefindCost } from '@/lib/tools/peers/pagefind-peer';
import { quantiles } from './quantiles';
import type { QuerySet } from './scale-queries';
import { queriedTexts, type TrueMatches } from './true-matches';

const KB = 1024;

/**
 * Asks Pagefind over the same items what it can be asked for: queries without filters and orders.
 * Data bytes are those of file bodies, as they are for the engine; its code is counted apart.
 *
 * @returns a row a set, and what to print of the build
 */
export async function pagefindCosts(
  items: readonly Item[],
  sets: readonly QuerySet[],
  matches: TrueMatches,
): Promise<{ rows: Record<string, string>[]; built: string }> {
  const start = performance.now();
  const peer = await openPagefindPeer(items.map(toOpenItem));
  const built = `${peer.name}: built in ${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    const rows: Record<string, string>[] = [];
    for (const { name, requests } of sets) {
      const plain = requests.filter(
        ({ section, issue, sort }) => section === null && issue === null && sort === 'relevance',
      );
      if (plain.length === 0) continue;
      const costs: PagefindCost[] = [];
      const firsts: boolean[] = [];
      for (const request of plain) {
        const cost = await peer.cold(request.q);
        costs.push(cost);
        const held = new Set(matches.of(queriedTexts(request.q, matches.fold), request));
        if (held.size > 0) firsts.push(held.has(cost.ids[0] ?? ''));
      }
      rows.push(rowOf(`${name}, ${costs.length}`, costs, firsts));
    }
    return { rows, built };
  } finally {
    await peer.close();
  }
}

function rowOf(queries: string, costs: readonly PagefindCost[], firsts: readonly boolean[]) {
  const kilobytes = (bytes: number) => (bytes / KB).toFixed(0);
  return {
    queries,
    'data KB p50/p95/max': quantiles(
      costs.map(({ dataBytes }) => dataBytes),
      [0.5, 0.95, 1],
      kilobytes,
    ),
    'code KB': quantiles(
      costs.map(({ codeBytes }) => codeBytes),
      [0.5],
      kilobytes,
    ),
    requests: quantiles(costs.map(({ requests }) => requests)),
    trips: quantiles(costs.map(({ roundTrips }) => roundTrips)),
    'first literal': (firsts.filter(Boolean).length / (firsts.length || 1)).toFixed(3),
  };
}
