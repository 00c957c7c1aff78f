import { setLine } from './set-line';
import { loadSongFace } from './song-face';

/** The icon itself. */
export const VECTOR_ICON = 'icon.svg';

/** The icon as pictures: systems that install a site do not take SVG. */
export const SITE_ICONS = [
  { file: 'icon-192.png', size: 192, isMaskable: false },
  { file: 'icon-512.png', size: 512, isMaskable: false },
  { file: 'maskable-512.png', size: 512, isMaskable: true },
  { file: 'apple-touch-icon.png', size: 180, isMaskable: true },
] as const;

/** Part of the width that every mask leaves (the safe zone is a circle of .8 of it). */
const SAFE = 0.72;

/**
 * The icon on a field of its own colour up to the edges, for systems that cut it to their shape.
 *
 * @param svg with a square `viewBox` from 0 0 and a first `<rect>` as its ground
 */
export function maskable(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const ground = /<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1];
  if (!size || !ground)
    throw new Error('Expected an icon with a square viewBox and a filled rect.');
  const edge = (size * (1 - SAFE)) / 2;
  const inner = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">
<rect width="${size}" height="${size}" fill="${ground}"/>
<g transform="translate(${edge} ${edge}) scale(${SAFE})">${inner}</g></svg>`;
}

const GROUND = '#a3203c';
const CHARACTER = '#fffaf5';

/** The site's seal as an icon: 32 × 32 units of SVG, which the smaller pictures are made from. */
export async function drawIcon(character: string): Promise<string> {
  // The heaviest weight: thin strokes vanish in a tab.
  const face = await loadSongFace(character, 900);
  // Han reach .88 em above the baseline and .12 em below it.
  const size = 27;
  const line = setLine(character, face, {
    x: (32 - size) / 2,
    y: 16 + size * 0.38,
    size,
    fill: CHARACTER,
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="${GROUND}"/>${line}</svg>`;
}
