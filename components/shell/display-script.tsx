import { applyDisplay, PAPER_COLOURS, THEME_KEY, TYPE_KEY } from './apply-display';

const read = (key: string) => `localStorage.getItem(${JSON.stringify(key)})`;

/** Without storage (a locked-down browser) the page simply stays as it is. */
const SCRIPT = `try{(${applyDisplay})(${read(THEME_KEY)},${read(TYPE_KEY)},${JSON.stringify(PAPER_COLOURS)})}catch{}`;

/** Restores the reader's theme and type size before anything is painted, so that nothing flashes. */
export function DisplayScript() {
  return <script>{SCRIPT}</script>;
}
