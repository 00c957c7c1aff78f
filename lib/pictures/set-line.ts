import { type SongFace, UNITS_PER_EM } from './song-face';

export interface LineStyle {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** In pixels, as are the places. */
  readonly size: number;
  readonly fill: string;
}

/** One line of text as SVG outlines, so that drawing it needs no font. */
export function setLine(text: string, face: SongFace, { x, y, size, fill }: LineStyle): string {
  const scale = size / UNITS_PER_EM;
  let left = 0;
  const glyphs = [...text].map((character) => {
    const { path, advance } = face(character);
    const place = left;
    left += advance;
    return path === '' ? '' : `<path transform="translate(${place})" d="${path}"/>`;
  });
  const matrix = `translate(${x} ${y}) scale(${scale} ${-scale})`;
  return `<g fill="${fill}" transform="${matrix}">${glyphs.join('')}</g>`;
}

/** Width of a line in ems. */
export function lineWidth(text: string, face: SongFace): number {
  return [...text].reduce((sum, character) => sum + face(character).advance, 0) / UNITS_PER_EM;
}
