/** In pixels: a line above what is shown, and what lies over the end of the window. */
const ABOVE = 16;
const BELOW = 96;

/**
 * Brings the first mark of a text into sight, and with it the heading where both fit. Who has
 * scrolled already, or came back to a place, stays there.
 */
export function scrollToFirst(text: HTMLElement, mark: HTMLElement): void {
  if (window.scrollY > ABOVE) return;
  const { innerHeight } = window;
  const { top, bottom } = mark.getBoundingClientRect();
  if (bottom <= innerHeight - BELOW) return;
  const heading = text.getBoundingClientRect().top;
  const isNear = bottom - heading <= innerHeight - ABOVE - BELOW;
  const wanted = isNear ? heading - ABOVE : top - innerHeight / 3;
  window.scrollTo({ top: window.scrollY + wanted, behavior: 'instant' });
}
