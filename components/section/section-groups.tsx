import type { Item } from '@/lib/domain/item';
import type { Section } from '@/lib/domain/section';
import { SectionEntries } from './section-entries';

interface SectionGroupsProps {
  readonly section: Section;
  /** Its items, of one issue. */
  readonly items: readonly Item[];
  /** Name of the issue, where it has to be told from others. */
  readonly issue?: string;
  /** Level of the headings of subsections, or of titles where there are none. */
  readonly level: 2 | 3;
}

/** The items of a section in contents order, by subsection where it has them. */
export function SectionGroups({ section, items, issue, level }: SectionGroupsProps) {
  const Heading = `h${level}` as const;
  const groups = [null, ...section.subsections]
    .map((subsection) => ({
      subsection,
      entries: items.filter(
        (item) =>
          section.subsections.length === 0 ||
          (item.section?.subsection?.slug ?? null) === (subsection?.slug ?? null),
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
  return groups.map(({ subsection, entries }) => (
    <section
      key={subsection?.slug ?? ''}
      aria-label={[issue, subsection?.name ?? section.name].filter(Boolean).join(' ')}
      className="mt-2"
    >
      {subsection && (
        <Heading className="pt-6 text-[0.9375rem] text-soft">
          {subsection.name} · {entries.length}条
        </Heading>
      )}
      <SectionEntries items={entries} level={subsection ? (level === 2 ? 3 : 4) : level} />
    </section>
  ));
}
