import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import type { AnnouncedItem } from './contents-token';
import type { BodyItem, BodyToken } from './cut-body';
import { itemProblems } from './item-problems';
import { longestRun } from './longest-run';

/** The items to publish, in the order of the contents, and what is told of them. */
export interface ComparedItems {
  readonly items: readonly BodyItem[];
  readonly problems: readonly IngestProblem[];
}

/** The items of the body that stand in the order of the contents, with the fewest left aside. */
export function itemsInOrder(body: readonly BodyToken[]): Set<BodyItem> {
  const placed = body.filter(
    (token): token is BodyItem => token.kind === 'item' && token.announced !== null,
  );
  const kept = longestRun(placed.map(({ announced }) => announced ?? 0));
  return new Set(placed.filter((_, index) => kept.has(index)));
}

/** Tells what contents and body do not agree on, item by item; what stands together, once. */
export function compareItems(
  file: string,
  announced: readonly AnnouncedItem[],
  body: readonly BodyToken[],
  inOrder: ReadonlySet<BodyItem>,
  isPaged: boolean,
): ComparedItems {
  const say = itemProblems(file);
  const problems: IngestProblem[] = [];
  const all = body.filter((token): token is BodyItem => token.kind === 'item');
  const byEntry = new Map(
    all.flatMap((item) => (item.announced === null ? [] : [[item.announced, item] as const])),
  );

  const repeated = repeatedEntries(announced, byEntry);
  for (const [index, earlier] of repeated) {
    const [entry, first] = [announced[index], announced[earlier]];
    if (entry && first && !repeated.has(index - 1)) problems.push(say.repeatedEntry(entry, first));
  }
  tellMissing();
  const items = tellUnannounced();
  const odd = tellPages();
  tellOrder(odd);
  return { items: ordered(items), problems };

  function tellMissing() {
    const isMissing = (index: number) => !byEntry.has(index) && !repeated.has(index);
    for (let first = 0; first < announced.length; first += 1) {
      if (!isMissing(first)) continue;
      let last = first;
      while (last + 1 < announced.length && !byEntry.has(last + 1)) last += 1;
      const run = announced.slice(first, last + 1).filter((_, at) => isMissing(first + at));
      const before = [...inOrder].filter((item) => (item.announced ?? 0) < first).at(-1) ?? null;
      const isEnd = last === announced.length - 1 && before !== null && before === all.at(-1);
      if (isEnd && before) problems.push(say.cutOff(run, before.last));
      else problems.push(say.missing(run, before));
      first = last;
    }
  }

  /** Those that are a copy of another one are left out. */
  function tellUnannounced(): BodyItem[] {
    const byTitle = new Map<string, BodyItem>();
    for (const item of all) {
      if (item.announced !== null) byTitle.set(titleKey(item.title), item);
    }
    const kept: BodyItem[] = [];
    let run: BodyItem[] = [];
    const tell = () => {
      const [first] = run;
      const before = first && all[all.indexOf(first) - 1];
      const entry = before && before.announced !== null ? announced[before.announced] : undefined;
      // Where the contents have another item in its place, that is told as missing.
      const next = (before?.announced ?? -1) + 1;
      const isTold = next < announced.length && !byEntry.has(next) && !repeated.has(next);
      if (first && !isTold) problems.push(say.unannounced(first, run.length, entry ?? null));
      run = [];
    };
    for (const item of all) {
      const original = item.announced === null ? byTitle.get(titleKey(item.title)) : undefined;
      if (original && textKey(original) === textKey(item)) {
        problems.push(say.repeatedItem(item, original));
        continue;
      }
      kept.push(item);
      if (item.announced === null) run.push(item);
      else tell();
    }
    tell();
    return kept;
  }

  /** Pages that do not grow with the contents; one wrong number is one fault. */
  function tellPages(): ReadonlySet<number> {
    const paged = announced.flatMap(({ page }, index) =>
      page === null || repeated.has(index) ? [] : [{ page, index }],
    );
    const kept = longestRun(paged.map(({ page }) => page));
    const odd = new Set<number>();
    for (const [at, { page, index }] of paged.entries()) {
      if (kept.has(at)) continue;
      const [before, after] = [paged[at - 1]?.page, paged[at + 1]?.page];
      const entry = announced[index];
      const around =
        before !== undefined && page < before
          ? `不小于前一条（第${before}页）`
          : `不大于后一条（第${after}页）`;
      if (entry && !odd.has(index - 1)) problems.push(say.oddPage(entry, page, around));
      odd.add(index);
    }
    const none = announced.filter(({ page }, index) => page === null && !isContinued(index));
    const [first] = none;
    if (isPaged && first) problems.push(say.withoutPage(first, none.length));
    return odd;
  }

  /** A line of the contents has lost its second half, which stands elsewhere and is told there. */
  function isContinued(index: number): boolean {
    const title = titleKey(byEntry.get(index)?.title ?? '');
    return announced.some(
      (one, other) =>
        !byEntry.has(other) && one.title.length > 1 && title.endsWith(titleKey(one.title)),
    );
  }

  function tellOrder(odd: ReadonlySet<number>) {
    const moved = all.filter((item) => item.announced !== null && !inOrder.has(item));
    const isBesideOdd = (index: number) => [-1, 0, 1].some((step) => odd.has(index + step));
    let run: BodyItem[] = [];
    const tell = () => {
      const [first] = run;
      const entry = announced[first?.announced ?? -1];
      if (first && entry) problems.push(say.outOfOrder(first, entry, run.length));
      run = [];
    };
    for (const item of moved) {
      if (isBesideOdd(item.announced ?? 0)) continue;
      const last = run.at(-1);
      if (last && all.indexOf(item) !== all.indexOf(last) + 1) tell();
      run.push(item);
    }
    tell();
  }

  /** In the order of the contents; those that it lacks behind the one they follow in the body. */
  function ordered(kept: readonly BodyItem[]): BodyItem[] {
    const places = new Map<BodyItem, number>();
    let last = -1;
    for (const item of kept) {
      if (item.announced !== null) last = item.announced;
      places.set(item, item.announced ?? last + 0.5);
    }
    return [...kept].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  }
}

/** Entries that the contents have twice while the body has them once, with the first of the two. */
function repeatedEntries(
  announced: readonly AnnouncedItem[],
  byEntry: ReadonlyMap<number, BodyItem>,
): Map<number, number> {
  const byTitle = new Map<string, number[]>();
  for (const [index, { title }] of announced.entries()) {
    const key = titleKey(title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), index]);
  }
  const repeated = new Map<number, number>();
  for (const same of byTitle.values()) {
    const kept = same.find((index) => byEntry.has(index)) ?? same[0];
    for (const index of same) {
      if (index !== kept && kept !== undefined && !byEntry.has(index)) repeated.set(index, kept);
    }
  }
  return repeated;
}

function textKey({ text }: BodyItem): string {
  return titleKey(text.map(({ text }) => text).join(''));
}
