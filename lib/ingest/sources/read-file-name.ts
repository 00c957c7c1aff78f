/** What the name of a file says of its content. */
export interface FileName {
  /** Without folder and ending. */
  readonly stem: string;
  /** Names of the folders above it, below the data folder. */
  readonly folders: readonly string[];
  readonly ending: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** What the name says besides its date, or the empty string. */
  readonly rest: string;
}

const YEAR = '(?<![\\d])((?:18|19|20)\\d{2})';
const DATES = [
  new RegExp(`${YEAR}\\s*[-_.年]\\s*(\\d{1,2})\\s*[-_.月]\\s*(\\d{1,2})\\s*日?(?!\\d)`, 'u'),
  new RegExp(`${YEAR}(\\d{2})(\\d{2})(?!\\d)`, 'u'),
  new RegExp(`${YEAR}\\s*[-_.年]\\s*(\\d{1,2})(?!\\d|\\s*期)\\s*月?份?`, 'u'),
  new RegExp(`${YEAR}(\\d{2})(?!\\d)`, 'u'),
  // 龙港镇志2009 is of the year in which the book was printed.
  new RegExp(`(?<!志\\s*)${YEAR}(?!\\d)\\s*年?度?`, 'u'),
];
/** A day by the years of the Republic: 106-08-04, 民國106年8月4日. */
const REPUBLIC =
  /(?:(?:中[华華])?民[国國])?(?<!\d)(1[0-3]\d)\s*[-_.年]\s*(\d{1,2})\s*[-_.月]\s*(\d{1,2})日?(?!\d)/u;
/** From one year to another: no year of its own. */
const YEARS = /(?<!\d)(?:18|19|20)\d{2}\s*年?\s*[-—–~～至]\s*(?:18|19|20)\d{2}(?!\d)/u;

/** Reads `时政/洛阳2023年6月.txt`: folder, year, month, and what else it says. A number alone is no date. */
export function readFileName(file: string): FileName {
  const parts = file.normalize('NFKC').split('/');
  const base = parts.pop() ?? '';
  const ending = /\.[^.]*$/.exec(base)?.[0] ?? '';
  const stem = base.slice(0, base.length - ending.length);
  const known = { stem, folders: parts, ending: ending.toLowerCase() };
  if (!YEARS.test(stem)) {
    for (const pattern of [...DATES.slice(0, -1), REPUBLIC, ...DATES.slice(-1)]) {
      const match = pattern.exec(stem);
      if (!match) continue;
      const [stated = 0, month = null, day = null] = match.slice(1).map(Number);
      const year = pattern === REPUBLIC ? stated + 1911 : stated;
      if (month !== null && (month < 1 || month > 12)) continue;
      if (day !== null && (day < 1 || day > 31)) continue;
      const rest = stem.replace(match[0], ' ').replace(/^[\s\-_.]+|[\s\-_.]+$/gu, '');
      return { ...known, year, month, day, rest };
    }
  }
  return { ...known, year: null, month: null, day: null, rest: stem };
}
