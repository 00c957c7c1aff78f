/**
 * Whether the history entry before this one is that address. False also where the browser does not
 * tell (it needs the Navigation API); callers then go on to the address instead of back.
 */
export function cameFrom(url: string): boolean {
  if (!('navigation' in window)) return false;
  const { currentEntry } = window.navigation;
  if (!currentEntry) return false;
  return window.navigation.entries()[currentEntry.index - 1]?.url === url;
}
