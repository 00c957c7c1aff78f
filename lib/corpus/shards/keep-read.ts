/**
 * Reads each thing once while it is kept, also where several ask for it at the same time; what
 * failed is read anew. When the read of another is cancelled, it is done again for those who wait.
 *
 * @param most so many are kept: those that were asked for last
 */
export function keepRead<Key, Value>(
  read: (key: Key, signal?: AbortSignal) => Promise<Value>,
  most: number,
): (key: Key, signal?: AbortSignal) => Promise<Value> {
  const kept = new Map<Key, { readonly value: Value }>();
  const reading = new Map<Key, Promise<Value>>();

  async function readNow(key: Key, signal?: AbortSignal): Promise<Value> {
    const value = await read(key, signal);
    kept.set(key, { value });
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return value;
  }

  return async function get(key: Key, signal?: AbortSignal): Promise<Value> {
    signal?.throwIfAborted();
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known.value;
    }
    const others = reading.get(key);
    if (others) {
      const value = await others.then(
        (one) => ({ one }),
        () => null,
      );
      return value ? value.one : get(key, signal);
    }
    const own = readNow(key, signal).finally(() => reading.delete(key));
    reading.set(key, own);
    return own;
  };
}
