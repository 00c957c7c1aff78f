import { cleanLayoutSpaces } from '@/lib/ingest/forms/clean-layout-spaces';
import { parseEntry } from '@/lib/ingest/forms/contents-entry';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { headingName, isMarkedHeading } from '@/lib/ingest/sources/heading-name';
import type { ContentsToken } from './contents-token';
import type { HeadingNames } from './heading-names';
import { addPage, endOf, isRest, joined, settled } from './settle-entries';
import { type Part, splitParts } from './split-parts';
import type { TitleIndex } from './title-index';

/** Above every page of the contents. */
const MASTHEAD = /^(?:目录|目次)(?:contents)?$/iu;
const LOOSE = /^(.*?\S)(?:\s*[_—–/／（(-]+\s*|\s+)(\d{1,3})\s*[)）]?\s*$/u;
/**
 * Reads the lines of a contents page, with or without leaders and page numbers. Which lines belong
 * together, and where one line holds several entries, is decided by the titles of the body.
 */
export function readContents(
  lines: readonly TextLine[],
  names: HeadingNames,
  titles: TitleIndex,
): ContentsToken[] {
  const tokens: ContentsToken[] = [];
  const parts = lines.flatMap((line) => splitParts(line, names, titles));
  const share = (isOne: (text: string) => boolean) =>
    parts.filter(({ text }) => isOne(text)).length / parts.length;
  const isLoose =
    share((text) => parseEntry(text) !== null) < 1 / 3 && share((text) => LOOSE.test(text)) > 1 / 2;
  const parse = (text: string) => parseEntry(text) ?? (isLoose ? parseLoosely(text) : null);
  const isPaged = share((text) => parse(text) !== null) > 1 / 3;
  let pending: Part[] = [];
  const settle = () => {
    tokens.push(...settled(pending, tokens.length > 0, { isPaged, titles, parse }));
    pending = [];
  };
  for (const [at, part] of parts.entries()) {
    const name = headingName(part.text);
    if (MASTHEAD.test(name)) {
      settle();
      continue;
    }
    const isKnown = names.has(name);
    if (isKnown || isLoneMark(part.text)) {
      settle();
      tokens.push({ kind: 'heading', name, isKnown, line: part.number });
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(part.text)) continue;
    if (pending.length === 0 && addPage(tokens, part.text)) continue;
    pending.push(part);
    const isWholeTitle =
      endOf(part.text, titles, 'dated') !== null && !(isPaged && isRest(parts[at + 1], titles));
    if (parse(joined(pending)) !== null || isWholeTitle) settle();
  }
  settle();
  return tokens;
}

function isLoneMark(text: string): boolean {
  return isMarkedHeading(text) && headingName(text).length <= 12 && parseEntry(text) === null;
}

/** An entry with another mark before its page than leaders, where most entries have such a one. */
function parseLoosely(text: string): { title: string; page: number } | null {
  const [, title = '', page = ''] = LOOSE.exec(text) ?? [];
  return page === '' ? null : { title: cleanLayoutSpaces(title), page: Number(page) };
}
