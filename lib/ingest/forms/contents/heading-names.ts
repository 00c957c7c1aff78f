import type { Section } from '@/lib/domain/section';
import {
  type HeadingPath,
  headingName,
  isNamed,
  openHeading,
} from '@/lib/ingest/sources/heading-name';

/** The headings of the catalogue, by their names now and before. */
export interface HeadingNames {
  has(name: string): boolean;
  /** Where in a line its names end that begin it, longest first; not at the line's end. */
  prefixEnds(text: string): readonly number[];
  /** Whether names follow one another as in the catalogue; unknown ones do not count. */
  isInOrder(names: readonly string[]): boolean;
  /** The path that a name opens below the current one, or anywhere; null for an unknown name. */
  open(current: HeadingPath, name: string): HeadingPath | null;
}

export function headingNames(sections: readonly Section[]): HeadingNames {
  const all = sections.flatMap((section) => [section, ...section.subsections]);
  const names = new Set(all.flatMap(({ name, formerNames = [] }) => [name, ...formerNames]));
  const placeOf = new Map(
    all.flatMap(({ name, formerNames = [] }, place) =>
      [name, ...formerNames].map((one) => [one, place] as const),
    ),
  );
  const longest = Math.max(0, ...[...names].map((name) => name.length));
  return {
    has: (name) => names.has(name),
    prefixEnds: (text) => {
      const ends: number[] = [];
      let seen = '';
      for (let at = 0; at < text.length && seen.length <= longest; at += 1) {
        if (/\s/u.test(text[at] ?? '')) continue;
        seen += text[at];
        if (names.has(headingName(seen)) && at + 1 < text.length) ends.unshift(at + 1);
      }
      return ends;
    },
    isInOrder: (sequence) => {
      const places = sequence.flatMap((name) => placeOf.get(name) ?? []);
      return places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place);
    },
    open: (current, name) => {
      const open = openHeading(sections, current, name);
      if (open) return open;
      const owner = sections.find(({ subsections }) =>
        subsections.some((one) => isNamed(one, name)),
      );
      const child = owner?.subsections.find((one) => isNamed(one, name));
      return owner && child ? { section: owner.name, subsection: child.name } : null;
    },
  };
}
