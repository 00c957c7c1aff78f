import { EMPTY_SEARCH, parseSearch, serialiseSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';

/** More than anybody looks through. */
const LIMIT = 8;

/** In UTF-16 units: what is longer was pasted, and would not be known again by its beginning. */
const LONGEST = 80;

/** What the reader searched for lately, kept on this device only. */
export interface RecentSearches {
  /** Latest first, each once, to be read by `searchOfEntry`; the same array until something changes. */
  read(): readonly string[];
  subscribe(listener: () => void): () => void;
  /** Puts a search first, with its scope. Without text, or with a very long one, it is passed over. */
  record(request: SearchRequest): void;
  remove(entry: string): void;
  clear(): void;
}

/** A place for one text, as `localStorage` has it under one key. Both may throw. */
export interface Slot {
  load(): string | null;
  save(text: string): void;
}

/** Where the slot fails (storage forbidden or full), searches are remembered as long as the page. */
export function createRecentSearches(slot: Slot): RecentSearches {
  const listeners = new Set<() => void>();
  let entries: readonly string[] = [];
  /** What the slot held when it was last read. */
  let seen: string | null = null;

  function read(): readonly string[] {
    const held = loadFrom(slot);
    if (held !== seen) {
      seen = held;
      entries = parse(held);
    }
    return entries;
  }

  function become(next: readonly string[]): void {
    entries = next;
    saveTo(slot, JSON.stringify(next));
    seen = loadFrom(slot);
    for (const listener of listeners) listener();
  }

  const without = (entry: string) => read().filter((one) => one !== entry);

  return {
    read,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    record(request) {
      const entry = entryOf(request);
      if (entry !== null) become([entry, ...without(entry)].slice(0, LIMIT));
    },
    remove(entry) {
      become(without(entry));
    },
    clear() {
      become([]);
    },
  };
}

/** The search that an entry stands for. */
export function searchOfEntry(entry: string): SearchRequest {
  return entry.startsWith('?') ? parseSearch(entry) : { ...EMPTY_SEARCH, q: entry };
}

/** Mere text as it is, as older versions wrote it; a search with a scope as its query string. */
function entryOf(request: SearchRequest): string | null {
  const q = request.q.trim().replace(/\s+/g, ' ');
  if (q === '' || q.length > LONGEST) return null;
  const search = serialiseSearch({ ...request, q, sort: EMPTY_SEARCH.sort });
  return search === serialiseSearch({ ...EMPTY_SEARCH, q }) && !q.startsWith('?') ? q : search;
}

function loadFrom(slot: Slot): string | null {
  try {
    return slot.load();
  } catch {
    return null;
  }
}

function saveTo(slot: Slot, text: string): void {
  try {
    slot.save(text);
  } catch {
    // Storage is forbidden or full: the page itself still remembers.
  }
}

/** Anything may stand there: an older version's form, or what somebody wrote by hand. */
function parse(held: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(held ?? '[]');
    const texts = Array.isArray(value) ? value : [];
    return texts.filter((text) => typeof text === 'string' && text !== '').slice(0, LIMIT);
  } catch {
    return [];
  }
}
