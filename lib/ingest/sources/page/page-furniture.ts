import { type Row, rowText } from './page-rows';

/** Of the height of a page, at its top and its foot. */
const ZONE = 0.14;
/** Running titles, rules' texts and numbers: no page has more such rows at either end. */
const MOST_ROWS = 3;
/** Rows that begin on several pages at so nearly the same height are set there by the pages. */
const SAME_HEIGHT = 4;
/** Of the usual distance of rows. */
const APART = 1.25;
const PAGE_NUMBER =
  /^[-—–─·•.~\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[/／,，共]\s*共?\s*\d{1,4}\s*页?)?[-—–─·•.~\s]*$/iu;

export interface PageOfRows {
  readonly height: number;
  /** From the top. */
  readonly rows: readonly Row[];
}

/**
 * The running titles and page numbers of a document, known by their place: outermost on the page,
 * apart from the text, and a number, or the same on several pages.
 */
export function pageFurniture(pages: readonly PageOfRows[]): Set<Row> {
  const distance = usualDistance(pages);
  const ends = pages.flatMap(({ height, rows }) => {
    const isNear = [
      (row: Row) => row.baseline < height * ZONE,
      (row: Row) => row.baseline > height * (1 - ZONE),
    ];
    return [rows, rows.toReversed()].map((inward, end) => ({
      rows: inward,
      candidates: inward.slice(0, MOST_ROWS).filter((row) => isNear[end]?.(row)),
    }));
  });
  const seen = new Map<string, number>();
  for (const row of ends.flatMap(({ candidates }) => candidates)) {
    seen.set(keyOf(row), (seen.get(keyOf(row)) ?? 0) + 1);
  }
  const isOuter = (row: Row) => PAGE_NUMBER.test(rowText(row)) || (seen.get(keyOf(row)) ?? 0) > 1;
  const furniture = new Set<Row>();
  for (const { rows, candidates } of ends) {
    const count = candidates.findIndex((row) => !isOuter(row));
    // Several rows of a running title stand close; the innermost has to stand apart from the text.
    for (let at = (count < 0 ? candidates.length : count) - 1; at >= 0; at -= 1) {
      const [row, inner] = [rows[at], rows[at + 1]];
      if (!row || (inner && Math.abs(inner.baseline - row.baseline) <= distance * APART)) continue;
      for (const one of rows.slice(0, at + 1)) furniture.add(one);
      break;
    }
  }
  return furniture;
}

/** Text without its numbers, and height. */
function keyOf(row: Row): string {
  const text = rowText(row).replace(/\s+/gu, '').replace(/\d+/g, '#');
  return `${Math.round(row.baseline / SAME_HEIGHT)} ${text}`;
}

function usualDistance(pages: readonly PageOfRows[]): number {
  const distances = pages.flatMap(({ rows }) =>
    rows.slice(1).map((row, at) => row.baseline - (rows[at]?.baseline ?? 0)),
  );
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
}
