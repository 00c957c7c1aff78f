/** A search that a reader follows on this device, with what it held when it was last looked at. */
export interface SavedSearch {
  /** As `serialiseSearch` writes it: names the search. */
  readonly search: string;
  /** In the reader's words. */
  readonly name: string;
  /** Ids of its items at that time, `MOST_IDS` at most. */
  readonly seen: readonly string[];
  /** How many items there were. */
  readonly count: number;
}

/** A place for one text, as `localStorage` has it under one key. Both may throw. */
interface Slot {
  load(): string | null;
  save(text: string): void;
}

export interface SavedSearches {
  /** In the order in which they were saved; the same array until something changes. */
  read(): readonly SavedSearch[];
  subscribe(listener: () => void): () => void;
  /** Saves a search, or notes what it holds now. */
  note(search: string, name: string, ids: readonly string[]): void;
  remove(search: string): void;
}

/** More than anybody follows. */
const LIMIT = 20;
/** About 12 KB of ids a search; larger ones are told by their number. */
const MOST_IDS = 1000;

/** Where the slot fails (storage forbidden or full), searches are kept as long as the page. */
export function createSavedSearches(slot: Slot): SavedSearches {
  const listeners = new Set<() => void>();
  let entries: readonly SavedSearch[] = [];
  let held: string | null = null;

  function read(): readonly SavedSearch[] {
    const text = attempt(() => slot.load());
    if (text !== held) {
      held = text;
      entries = parse(text);
    }
    return entries;
  }

  function become(next: readonly SavedSearch[]): void {
    entries = next;
    attempt(() => slot.save(JSON.stringify(next)));
    held = attempt(() => slot.load());
    for (const listener of listeners) listener();
  }

  return {
    read,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    note(search, name, ids) {
      const entry = { search, name, seen: ids.slice(0, MOST_IDS), count: ids.length };
      const known = read();
      const isKnown = known.some((one) => one.search === search);
      become(
        isKnown
          ? known.map((one) => (one.search === search ? entry : one))
          : [...known, entry].slice(-LIMIT),
      );
    },
    remove(search) {
      become(read().filter((one) => one.search !== search));
    },
  };
}

/** How many of the items that a search holds now it did not hold when it was last looked at. */
export function newSince({ seen, count }: SavedSearch, ids: readonly string[]): number {
  if (count > seen.length) return Math.max(0, ids.length - count);
  const known = new Set(seen);
  return ids.filter((id) => !known.has(id)).length;
}

/** Null where it fails. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** Anything may stand there: an older version's form, or what somebody wrote by hand. */
function parse(text: string | null): readonly SavedSearch[] {
  const value: unknown = attempt(() => JSON.parse(text ?? '[]'));
  return Array.isArray(value) ? value.filter(isSaved).slice(-LIMIT) : [];
}

function isSaved(value: unknown): value is SavedSearch {
  const { search, name, seen, count } = (value ?? {}) as Partial<SavedSearch>;
  return (
    typeof search === 'string' &&
    typeof name === 'string' &&
    typeof count === 'number' &&
    Array.isArray(seen) &&
    seen.every((id) => typeof id === 'string')
  );
}
