import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

export interface Glyph {
  /** SVG path data in font units, y upwards. */
  readonly path: string;
  /** In font units. */
  readonly advance: number;
}

/** Font units in an em of Noto Serif SC. */
export const UNITS_PER_EM = 1000;

/** How printers mark a character that is not in the case. */
const MISSING = '〓';

const FOLDER = join(process.cwd(), 'node_modules', '@fontsource-variable', 'noto-serif-sc');

/**
 * Noto Serif SC in one weight, as far as a text needs it. The package holds the face in a hundred
 * pieces by code points; only those asked for are read. It is never sent to readers.
 */
export type SongFace = (character: string) => Glyph;

/** @param weight from 200 to 900 */
export async function loadSongFace(text: string, weight: number): Promise<SongFace> {
  const glyphs = new Map<string, Glyph>();
  for (const character of new Set(text + MISSING)) {
    const glyph = await glyphOf(character, weight);
    if (glyph) glyphs.set(character, glyph);
  }
  const missing = glyphs.get(MISSING);
  return (character) => {
    const glyph = glyphs.get(character) ?? missing;
    if (!glyph) throw new Error(`Expected a glyph for ${character} or ${MISSING} in ${FOLDER}.`);
    return glyph;
  };
}

async function glyphOf(character: string, weight: number): Promise<Glyph | null> {
  const codePoint = character.codePointAt(0) ?? 0;
  const piece = (await pieces()).find(({ ranges }) =>
    ranges.some(([first, last]) => first <= codePoint && codePoint <= last),
  );
  if (!piece) return null;
  const font = await fontOf(piece.name, weight);
  const id = font.nominalGlyph(codePoint);
  return id === undefined ? null : { path: font.glyphToPath(id), advance: font.glyphHAdvance(id) };
}

interface Piece {
  readonly name: string;
  /** First and last code points. */
  readonly ranges: readonly (readonly [number, number])[];
}

let pieceList: Promise<readonly Piece[]> | undefined;

function pieces(): Promise<readonly Piece[]> {
  pieceList ??= readPieces();
  return pieceList;
}

async function readPieces(): Promise<readonly Piece[]> {
  const json = await readFile(join(FOLDER, 'unicode.json'), 'utf8');
  return Object.entries(JSON.parse(json) as Record<string, string>).map(([name, ranges]) => ({
    // Numbered pieces stand in brackets here, not in their file names.
    name: name.replaceAll(/[[\]]/g, ''),
    ranges: ranges.split(',').map((range) => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return [first, last] as const;
    }),
  }));
}

const fonts = new Map<string, Promise<Font>>();

function fontOf(piece: string, weight: number): Promise<Font> {
  const key = `${piece}/${weight}`;
  const known = fonts.get(key) ?? openFont(piece, weight);
  fonts.set(key, known);
  return known;
}

async function openFont(piece: string, weight: number): Promise<Font> {
  const path = join(FOLDER, 'files', `noto-serif-sc-${piece}-wght-normal.woff2`);
  const font = new Font(new Face(new Blob(await decompress(await readFile(path)))));
  font.setVariations([new Variation('wght', weight)]);
  return font;
}
