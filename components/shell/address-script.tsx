import { settleAddress } from './settle-address';
import { withBasePath } from './with-base-path';

const home = JSON.stringify(withBasePath('/'));

/** Runs before any other script: what is searched for is told to no server. */
export function AddressScript() {
  return <script>{`(${settleAddress})(${home});(${leadSearch})(${home})`}</script>;
}

/**
 * Leads the forms that search to the search page without sending what was typed: in the fragment,
 * not in a request. It listens from the first moment on, for who presses Enter before the page's
 * scripts have come. The home page's own form needs no leading: its text is taken over as it stands.
 * Without scripts the forms send `?q=`, as forms do.
 *
 * It runs as text, so it may use nothing from outside itself.
 *
 * @param home path of the home page, with a slash at the end
 */
function leadSearch(home: string): void {
  // On the window, hence after the page's own listeners: what these handled is theirs.
  window.addEventListener('submit', (event) => {
    const form = event.target;
    const box = form instanceof HTMLFormElement ? form.elements.namedItem('q') : null;
    if (event.defaultPrevented || !(box instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (window.location.pathname === home) return;
    const isBlank = box.value.trim() === '';
    window.location.assign(isBlank ? home : `${home}#${new URLSearchParams({ q: box.value })}`);
  });
}
