import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Ruling } from '@/lib/ingest/sources/page/page-glyphs';

/** What PDFium calls objects that are paths, and their parts that are straight. */
const PATH = 2;
const LINE_TO = 0;
const MOVE_TO = 2;
/** In points: what is thinner is a line, however it was drawn. */
const THICKEST = 3;
const SHORTEST = 4;
/** A page with more paths is a drawing. */
const MOST_PATHS = 8000;

type Point = readonly [x: number, y: number];

/**
 * The straight lines of a page along its sides: strokes, the edges of stroked rectangles, and
 * rectangles so thin that they are lines, as browsers and Word draw the borders of cells.
 * @param heap gives the engine's memory as it is now
 * @param box room for six numbers of four bytes
 */
export function readRulings(
  pdfium: WrappedPdfiumModule,
  page: number,
  height: number,
  heap: () => Uint8Array,
  box: number,
): Ruling[] {
  const count = pdfium.FPDFPage_CountObjects(page);
  if (count > MOST_PATHS) return [];
  const numbers = () => new DataView(heap().buffer, box, 24);
  const rulings: Ruling[] = [];
  for (let at = 0; at < count; at += 1) {
    const object = pdfium.FPDFPage_GetObject(page, at);
    if (pdfium.FPDFPageObj_GetType(object) !== PATH) continue;
    pdfium.FPDFPageObj_GetMatrix(object, box);
    const [a, b, c, d, e, f] = Array.from({ length: 6 }, (_, n) =>
      numbers().getFloat32(n * 4, true),
    );
    const placed = ([x, y]: Point): Point => [
      (a ?? 1) * x + (c ?? 0) * y + (e ?? 0),
      height - ((b ?? 0) * x + (d ?? 1) * y + (f ?? 0)),
    ];
    pdfium.FPDFPath_GetDrawMode(object, box, box + 4);
    const isStroked = numbers().getInt32(4, true) !== 0;
    for (const points of straightParts(pdfium, object, numbers, box)) {
      rulings.push(...rulingsOf(points.map(placed), isStroked));
    }
  }
  return rulings;
}

/** The parts of a path that have no curves, as their corners. */
function straightParts(
  pdfium: WrappedPdfiumModule,
  object: number,
  numbers: () => DataView,
  box: number,
): Point[][] {
  const parts: Point[][] = [];
  let isCurved = false;
  const count = pdfium.FPDFPath_CountSegments(object);
  for (let at = 0; at < count; at += 1) {
    const segment = pdfium.FPDFPath_GetPathSegment(object, at);
    const type = pdfium.FPDFPathSegment_GetType(segment);
    pdfium.FPDFPathSegment_GetPoint(segment, box, box + 4);
    const point: Point = [numbers().getFloat32(0, true), numbers().getFloat32(4, true)];
    if (type === MOVE_TO) {
      if (isCurved) parts.pop();
      isCurved = false;
      parts.push([point]);
    } else {
      isCurved ||= type !== LINE_TO;
      const open = parts.at(-1);
      open?.push(point);
      const [first] = open ?? [];
      if (first && pdfium.FPDFPathSegment_GetClose(segment)) open?.push(first);
    }
  }
  if (isCurved) parts.pop();
  return parts;
}

function rulingsOf(points: readonly Point[], isStroked: boolean): Ruling[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const whole = ruling(left, top, right, bottom);
  if (whole) return [whole];
  if (!isStroked) return [];
  return points.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y];
    const edge = ruling(
      Math.min(x, fromX),
      Math.min(y, fromY),
      Math.max(x, fromX),
      Math.max(y, fromY),
    );
    return edge ?? [];
  });
}

function ruling(left: number, top: number, right: number, bottom: number): Ruling | null {
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST && width >= Math.max(SHORTEST, height * 2)) {
    return { isAcross: true, at: (top + bottom) / 2, from: left, to: right };
  }
  if (width <= THICKEST && height >= Math.max(SHORTEST, width * 2)) {
    return { isAcross: false, at: (left + right) / 2, from: top, to: bottom };
  }
  return null;
}
