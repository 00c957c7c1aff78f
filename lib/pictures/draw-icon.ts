import { setLine } from './set-line';
import { loadSongFace } from './song-face';

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
