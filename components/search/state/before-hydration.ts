import { type EarlyFilesToAsk, startEarly } from '@/lib/backends/worker/start-early';
import { parseSearch } from '@/lib/search/address';
import { isHome } from './is-home';
import { firstStretch } from './page-length';
import { rememberedPlace } from './remembered-place';

/** Put in by the build (bundle-scripts.ts), which knows what it published. */
declare const SEARCH_START: EarlyFilesToAsk;

/**
 * A script of its own in the head of the home page, before anything is painted: where the address
 * asks for something, the box says so, the contents give way, and the search is answered.
 */
const asked = parseSearch(window.location.search);
if (!isHome(asked)) {
  document.documentElement.dataset.asked = '';
  fillBox(asked.q);
  startEarly(SEARCH_START, [asked, firstStretch(rememberedPlace()?.listed ?? 0)]);
}

/** As soon as there is a box, and before it is painted. */
function fillBox(q: string): void {
  window.filledBox = q;
  const observer = new MutationObserver(() => {
    const box = document.querySelector<HTMLInputElement>('main input[name=q]');
    if (box === null) return;
    observer.disconnect();
    box.value = q;
  });
  observer.observe(document, { childList: true, subtree: true });
}
