import Link from 'next/link';
import { Breadcrumb } from '@/components/shell/breadcrumb';
import { withBasePath } from '@/components/shell/with-base-path';
import { issuesOf } from '@/lib/domain/issues-of';
import type { Item } from '@/lib/domain/item';
import { feedPath, issuePath, sectionPath } from '@/lib/domain/permalink';
import type { Section } from '@/lib/domain/section';
import { SectionGroups } from './section-groups';
import { SectionNav } from './section-nav';

interface SectionViewProps {
  readonly section: Section;
  readonly parent: Section | null;
  readonly sections: readonly Section[];
  /** The items of this section or subsection, in contents order. */
  readonly items: readonly Item[];
  /** Whether the whole collection is one issue, which need not be named then. */
  readonly isOneIssue: boolean;
}

/** All items of one section, issue by issue, grouped by subsection where it has them. */
export function SectionView(props: SectionViewProps) {
  const { section, parent, sections, items, isOneIssue } = props;
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
        {isOneIssue ? (
          <SectionGroups section={section} items={items} level={2} />
        ) : (
          issuesOf(items).map(({ id, label, items: own }) => (
            <section key={id} aria-labelledby={`issue-${id}`} className="pt-8">
              <h2
                id={`issue-${id}`}
                className="flex items-baseline gap-3 border-b border-hairline pb-2 font-song text-[1.375rem] font-bold"
              >
                <Link href={issuePath(id)} prefetch={false} className="hover:text-peony">
                  {label}
                </Link>
                <span className="font-sans text-sm font-normal text-soft">{own.length}条</span>
              </h2>
              <SectionGroups section={section} items={own} issue={label} level={3} />
            </section>
          ))
        )}
      </div>
      <div className="max-lg:mt-12 lg:col-start-1 lg:row-start-1">
        <SectionNav sections={sections} current={section.slug} form="rail" />
      </div>
    </div>
  );
}
