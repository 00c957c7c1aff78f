/** What must stand of the answer to a search. */
export interface Standing {
  /** Entries of the list; where there are none, what the page says instead. */
  readonly hits: number;
  /** Entries with marks among them. */
  readonly marked: number;
}

/** What the page asks for at the moment its results stand; the server has no such file. */
export const MARK = '/results-stand';

/**
 * Runs in a page before anything else: once the results stand, it asks for `MARK` and waits for the
 * answer. So whatever the page asks for because they stand is asked for after it, by the worker too,
 * and no clock need be trusted. The address tells the milliseconds since the page was opened and
 * which items stand first.
 */
export function markResults({ hits, marked, path }: Standing & { readonly path: string }): void {
  const list = 'ol[aria-label="检索结果"] > li';
  const observer = new MutationObserver(() => {
    const entries = [...document.querySelectorAll(list)];
    const isThere =
      hits > 0
        ? entries.length >= hits && document.querySelectorAll(`${list}:has(mark)`).length >= marked
        : document.querySelector('#results > :not([aria-hidden])') !== null;
    if (!isThere) return;
    observer.disconnect();
    const links = entries.slice(0, hits).map((entry) => entry.querySelector('a')?.pathname ?? '');
    const told = new URLSearchParams({ at: String(performance.now()), links: links.join(' ') });
    const request = new XMLHttpRequest();
    request.open('GET', `${path}?${told}`, false);
    request.send();
  });
  observer.observe(document, { childList: true, subtree: true });
}
