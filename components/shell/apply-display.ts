/** Colour of the browser's own bars in either theme: that of the paper in globals.css. */
export const PAPER_COLOURS = { light: '#fbf8f3', dark: '#161310' } as const;

// Named after the site: an intranet host may serve other applications under the same origin.
export const THEME_KEY = 'heluo-theme';
export const TYPE_KEY = 'heluo-type';

/**
 * Shows the page in a theme and a type size; what it does not know means the default. It also runs
 * as text before the first paint (display-script.tsx), so it may use nothing from outside itself.
 *
 * @param theme `light`, `dark`, or null to follow the system
 * @param type `large`, or null for the normal size
 */
export function applyDisplay(
  theme: string | null,
  type: string | null,
  colours: typeof PAPER_COLOURS,
): void {
  const { dataset } = document.documentElement;
  if (type === 'large') dataset.type = type;
  else delete dataset.type;
  document.getElementById('chosen-colour')?.remove();
  if (theme !== 'light' && theme !== 'dark') {
    delete dataset.theme;
    return;
  }
  dataset.theme = theme;
  // Browsers take the first that fits, so this one goes before those that follow the system.
  const meta = document.createElement('meta');
  meta.id = 'chosen-colour';
  meta.name = 'theme-color';
  meta.content = colours[theme];
  document.head.prepend(meta);
}
