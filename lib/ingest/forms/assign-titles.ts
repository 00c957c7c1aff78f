import { type HeadingPath, pathName } from '@/lib/ingest/sources/heading-name';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { ContentsEntry } from './contents-entry';
import { matchTitleExactly, matchTitleLoosely, type TitleEnd } from './match-title';
import { titleKey } from './title-key';

/** Where an entry's title stands in the body: from the beginning of line `start` to `end`. */
export interface TitlePlace {
  readonly start: number;
  readonly end: TitleEnd;
}

/**
 * Finds the entries' titles among the body's lines. The same wording comes before a similar one, and
 * the entry's own heading before another one (which is a fault for the caller to report).
 * @param paths the heading each line stands under; null for lines that are headings themselves
 * @returns places by index of entry; entries that the body lacks have none
 */
export function assignTitles(
  lines: readonly SourceLine[],
  paths: readonly (HeadingPath | null)[],
  entries: readonly ContentsEntry[],
): Map<number, TitlePlace> {
  const places = new Map<number, TitlePlace>();
  const claimed = new Set<number>(paths.flatMap((path, index) => (path === null ? [index] : [])));
  const keys = entries.map(({ title }) => titleKey(title));
  const groups = paths.map((path) => path && pathName(path));

  const claim = (entry: number, place: TitlePlace) => {
    places.set(entry, place);
    for (let line = place.start; line <= place.end.index; line += 1) claimed.add(line);
  };

  for (const ownGroup of [true, false]) {
    let last = -1;
    for (const [entry, { section, subsection }] of entries.entries()) {
      if (places.has(entry)) continue;
      const group = pathName({ section, subsection });
      const found = lines.flatMap((_, start) => {
        if (claimed.has(start) || (groups[start] === group) !== ownGroup) return [];
        const end = matchTitleExactly(lines, start, keys[entry] ?? '');
        return end ? [{ start, end }] : [];
      });
      // Contents order decides where a title stands twice.
      const place = found.find(({ start }) => start > last) ?? found[0];
      if (!place) continue;
      claim(entry, place);
      last = place.start;
    }
  }

  const candidates = entries.flatMap((entry, index) => {
    if (places.has(index)) return [];
    const group = pathName(entry);
    return lines.flatMap((_, start) => {
      if (claimed.has(start)) return [];
      const match = matchTitleLoosely(lines, start, keys[index] ?? '');
      const rank = (match?.similarity ?? 0) + (groups[start] === group ? 1 : 0);
      return match ? [{ entry: index, place: { start, end: match.end }, rank }] : [];
    });
  });
  candidates.sort((a, b) => b.rank - a.rank);
  for (const { entry, place } of candidates) {
    if (places.has(entry) || claimed.has(place.start)) continue;
    claim(entry, place);
  }
  return places;
}
