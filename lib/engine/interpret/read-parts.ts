import type { QueryText } from '@/lib/search/query-plan';
import { findQuantities } from '@/lib/text/quantities';
import { maskContentsLine } from './mask-contents-line';
import { splitDates } from './split-dates';
import { type QueryPart, splitQuery, splitWordOperators } from './split-query';

/** How texts of a query are folded, and whether a folded text stands anywhere. */
export interface PartReading {
  readonly fold: (source: string) => QueryText;
  readonly stands: (folded: string) => Promise<boolean>;
}

/** The parts of a query in order: operators and dates inside a run are parts of their own. */
export async function readParts(head: string, reading: PartReading): Promise<QueryPart[]> {
  const parts: QueryPart[] = [];
  const split = await joinQuoted(splitQuery(maskContentsLine(head)), head, reading);
  for (const part of joinQuantities(split, head, reading.fold)) {
    parts.push(...(await splitRun(part, reading)));
  }
  return parts;
}

/**
 * What stands between quotation marks inside a run is wanted to the letter where it stands
 * somewhere; where it does not the marks only set a word off, as they do in any text:
 * 户口未迁出的“外嫁女”，是否享有补偿.
 */
async function joinQuoted(
  parts: readonly QueryPart[],
  head: string,
  { fold, stands }: PartReading,
): Promise<QueryPart[]> {
  const runs: QueryPart[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isTouching = before?.end === part.start && [before, part].every(isText);
    if (run && isTouching) run.push(part);
    else runs.push([part]);
  }
  const joined = runs.map(async (run): Promise<QueryPart[]> => {
    const [first, last] = [run[0], run.at(-1)];
    const quoted = run.filter(({ kind }) => kind === 'exact');
    if (!first || !last || quoted.length === 0 || quoted.length === run.length) return run;
    const standing = await Promise.all(quoted.map(({ text }) => stands(fold(text).text)));
    if (!standing.includes(false)) return run;
    const text = head.slice(first.start, last.end);
    return [{ ...first, kind: 'plain', text, source: text, end: last.end }];
  });
  return (await Promise.all(joined)).flat();
}

/** A word or a quotation without any operator. */
function isText({ kind, field, isExcluded }: QueryPart): boolean {
  return (kind === 'plain' || kind === 'exact') && field === null && !isExcluded;
}

/** A run that stands somewhere is not cut. */
async function splitRun(part: QueryPart, { fold, stands }: PartReading): Promise<QueryPart[]> {
  if (!isPlain(part)) return [part];
  const pieces = splitWordOperators(part);
  if (pieces.length > 1 && (await stands(fold(part.text).text))) return [part];
  const split = await Promise.all(pieces.map((piece) => splitDates(piece, fold, stands)));
  return split.flat();
}

/** Text between spaces without any operator. */
export function isPlain({ kind, field, isExcluded }: QueryPart): boolean {
  return kind === 'plain' && field === null && !isExcluded;
}

/** 第 5 次 and 2.06 亿元 are one part: the spaces stand inside a quantity, not between two numbers. */
function joinQuantities(
  parts: readonly QueryPart[],
  head: string,
  fold: PartReading['fold'],
): QueryPart[] {
  const joined: QueryPart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before && isPlain(before) && isPlain(part) && isInsideQuantity(before, part, fold)) {
      const text = head.slice(before.start, part.end);
      joined[joined.length - 1] = { ...before, text, source: text, end: part.end };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

function isInsideQuantity(left: QueryPart, right: QueryPart, fold: PartReading['fold']): boolean {
  const [before, after] = [fold(left.text).text, fold(right.text).text];
  if (/\d$/.test(before) && /^\d/.test(after)) return false;
  const at = before.length;
  if (/第$/u.test(before)) return /^[\d〇零一二三四五六七八九十百千]/u.test(after);
  // A numeral is as often the end of a word: 进一 国为重要.
  if (!/\d[十百千万亿]*$/u.test(before)) return false;
  return findQuantities(before + after).some(({ start, end }) => start < at && at < end);
}
