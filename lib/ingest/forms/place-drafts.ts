import type { SourcedItem } from '@/lib/domain/item';
import type { Section, SectionPlace } from '@/lib/domain/section';
import { isNamed } from '@/lib/ingest/sources/heading-name';
import type { ItemDraft } from './item-draft';

/**
 * Gives drafts their places: in their own order among those of the same issue, and in the sections
 * that they name.
 * @param sections a catalogue with all their sections
 */
export function placeDrafts(
  drafts: readonly ItemDraft[],
  sections: readonly Section[],
): Omit<SourcedItem, 'id'>[] {
  const last = new Map<string, number>();
  return drafts.map(({ item, path }) => {
    const ordinal = (last.get(item.issue.id) ?? 0) + 1;
    last.set(item.issue.id, ordinal);
    return { ...item, ordinal, section: placeOf(path, sections) };
  });
}

function placeOf(
  [name, subname]: readonly string[],
  sections: readonly Section[],
): SectionPlace | null {
  if (name === undefined) return null;
  const section = sections.find((one) => isNamed(one, name));
  if (section === undefined) return null;
  const child = section.subsections.find((one) => subname !== undefined && isNamed(one, subname));
  return {
    name: section.name,
    slug: section.slug,
    subsection: child ? { name: child.name, slug: child.slug } : null,
  };
}
