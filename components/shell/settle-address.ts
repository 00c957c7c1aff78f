/**
 * Gives the page its one address, before anything reads or is told of it: `/` for `/index.html`, and
 * with the slash at the end that a sub-path may lack. A search that a link brought to the home page
 * in the fragment becomes its query string; one that an old link brought to an item in the query
 * string becomes its fragment, and no later request can hold it.
 *
 * It runs as text in the head (address-script.tsx), so it may use nothing from outside itself.
 *
 * @param home path of the home page, with a slash at the end
 */
export function settleAddress(home: string): void {
  const { origin, pathname, search, hash } = window.location;
  let path = pathname.replace(/\/index\.html$/, '/');
  if (`${path}/` === home) path = home;
  let rest = search + hash;
  if (path === home && /^#[a-z]+=/.test(hash)) rest = `?${hash.slice(1)}`;
  if (path.startsWith(`${home}items/`) && search !== '') rest = `#${search.slice(1)}`;
  if (path + rest === pathname + search + hash) return;
  window.history.replaceState(window.history.state, '', origin + path + rest);
}
