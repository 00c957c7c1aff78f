/** From what is named to everything that it leads to. */
export type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The groups in which each can be reached from each, after Tarjan's strongly connected components;
 * single ones are no circle.
 */
export function findCircles(arrows: Arrows): string[][] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const open: string[] = [];

  function visit(name: string): number {
    const place = order.size;
    order.set(name, place);
    open.push(name);
    let lowest = place;
    for (const next of arrows.get(name) ?? []) {
      if (!order.has(next)) lowest = Math.min(lowest, visit(next));
      else if (open.includes(next)) lowest = Math.min(lowest, order.get(next) ?? lowest);
    }
    if (lowest === place) {
      const group = open.splice(open.indexOf(name));
      if (group.length > 1) circles.push(group.sort());
    }
    return lowest;
  }

  for (const name of arrows.keys()) if (!order.has(name)) visit(name);
  return circles;
}
