import { Breadcrumb } from '@/components/layout/breadcrumb';
import { withBasePath } from '@/components/layout/with-base-path';
import type { Item } from '@/lib/gazette/item';
import { feedPath, sectionPath } from '@/lib/gazette/permalink';
import type { Section } from '@/lib/gazette/section';
import { SectionEntries } from './section-entries';
import { SectionNav } from './section-nav';

interface SectionViewProps {
  readonly section: Section;
  readonly parent: Section | null;
  readonly sections: readonly Section[];
  /** The items of this section or subsection, in contents order. */
  readonly items: readonly Item[];
}

/** All items of one section, grouped by subsection where it has them. */
export function SectionView({ section, parent, sections, items }: SectionViewProps) {
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
  return (
    <div className="grid-cols-[14.5rem_minmax(0,1fr)] gap-x-14 pt-6 lg:grid lg:pt-8">
      <div className="min-w-0 lg:col-start-2">
        <header className="border-b border-hairline pb-4">
          {parent && (
            <Breadcrumb crumbs={[{ name: parent.name, path: sectionPath(parent.slug) }]} />
          )}
          <h1 className="flex items-baseline gap-4 font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">
            {section.name}
            <span className="font-sans text-sm font-normal text-soft">{items.length}条</span>
          </h1>
          <a
            href={withBasePath(feedPath(sectionPath(section.slug)))}
            className="inline-flex min-h-7 items-center text-sm text-soft underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current touch:min-h-11"
          >
            订阅本栏目（Atom）
          </a>
        </header>
        {groups.map(({ subsection, entries }) => (
          <section
            key={subsection?.slug ?? ''}
            aria-label={subsection?.name ?? section.name}
            className="mt-2"
          >
            {subsection && (
              <h2 className="pt-6 text-[0.9375rem] text-soft">
                {subsection.name} · {entries.length}条
              </h2>
            )}
            <SectionEntries items={entries} level={subsection ? 3 : 2} />
          </section>
        ))}
      </div>
      <div className="max-lg:mt-12 lg:col-start-1 lg:row-start-1">
        <SectionNav sections={sections} current={section.slug} form="rail" />
      </div>
    </div>
  );
}
