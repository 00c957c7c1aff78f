/** More than anybody looks through. */
const LIMIT = 8;

/** In UTF-16 units: what is longer was pasted, and would not be known again by its beginning. */
const LONGEST = 80;

/** What the reader searched for lately, kept on this device only. */
export interface RecentSearches {
  /** Latest first, each once; the same array until something changes. */
  read(): readonly string[];
  subscribe(listener: () => void): () => void;
  /** Puts a query first. Blank and very long texts are passed over. */
  record(text: string): void;
  remove(text: string): void;
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

  const without = (text: string) => read().filter((entry) => entry !== text);

  return {
    read,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    record(text) {
      const entry = text.trim().replace(/\s+/g, ' ');
      if (entry === '' || entry.length > LONGEST) return;
      become([entry, ...without(entry)].slice(0, LIMIT));
    },
    remove(text) {
      become(without(text));
    },
    clear() {
      become([]);
    },
  };
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
