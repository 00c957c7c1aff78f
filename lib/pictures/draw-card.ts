import { SEAL } from '@/lib/site/site-name';
import { breakLines } from './break-lines';
import { renderPng } from './render-png';
import { lineWidth, setLine } from './set-line';
import { loadSongFace, type SongFace } from './song-face';

export interface Card {
  /** Set large, in up to four lines. */
  readonly title: string;
  /** Whose page this is, beside the seal. */
  readonly masthead: string;
  /** Section, date and the like; may be empty. */
  readonly foot: string;
}

/** What Open Graph asks for. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 88;

/** The light theme's tokens of app/globals.css; a picture cannot read them. */
const PAPER = '#fbf8f3';
const INK = '#211c17';
const SOFT = '#6b6155';
const HAIRLINE = '#e6dfd4';
const PEONY = '#a3203c';
const ON_PEONY = '#fffaf5';

/** From the largest: the first in which the title takes no more lines than it is given. */
const TITLE_SIZES = [
  { size: 84, lines: 2 },
  { size: 72, lines: 3 },
  { size: 60, lines: 4 },
  { size: 48, lines: 5 },
] as const;
const LEADING = 1.42;
/** Middle of the room between masthead and foot. */
const TITLE_CENTRE = 332;

/** The picture that stands for a page where its link is shared: 1200 × 630 pixels, PNG. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const bold = await loadSongFace(card.title + SEAL, 700);
  const medium = await loadSongFace(card.masthead + card.foot, 500);
  const foot = fitted(card.foot, medium, 30);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>
<rect width="${WIDTH}" height="12" fill="${PEONY}"/>
<rect x="${MARGIN}" y="76" width="60" height="60" rx="9" fill="${PEONY}"/>
${setLine(SEAL, bold, { x: MARGIN + 11, y: 120, size: 38, fill: ON_PEONY })}
${setLine(card.masthead, medium, { x: MARGIN + 82, y: 117, size: 30, fill: SOFT })}
${titleLines(card.title, bold)}
<rect x="${MARGIN}" y="518" width="${WIDTH - 2 * MARGIN}" height="2" fill="${HAIRLINE}"/>
${setLine(card.foot, medium, { x: MARGIN, y: 572, size: foot, fill: SOFT })}
</svg>`;
  return renderPng(svg, WIDTH);
}

function titleLines(title: string, face: SongFace): string {
  const measure = (character: string) => lineWidth(character, face);
  const settings = TITLE_SIZES.map(({ size, lines: most }) => {
    const lines = breakLines(title, (WIDTH - 2 * MARGIN) / size, measure);
    return { size, lines, fits: lines.length <= most };
  });
  const { size, lines } = settings.find(({ fits }) => fits) ?? settings[settings.length - 1] ?? {};
  if (size === undefined || lines === undefined) return '';
  const step = size * LEADING;
  // Han stand on about .12 em below the baseline and reach .88 em above it.
  const first = TITLE_CENTRE - ((lines.length - 1) * step) / 2 + size * 0.38;
  return lines
    .map((line, at) =>
      setLine(line, face, { x: MARGIN, y: Math.round(first + at * step), size, fill: INK }),
    )
    .join('\n');
}

/** The wished size, or a smaller one in which the line does not run over the margin. */
function fitted(text: string, face: SongFace, size: number): number {
  return Math.min(size, (WIDTH - 2 * MARGIN) / Math.max(1, lineWidth(text, face)));
}
