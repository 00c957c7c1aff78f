import Link from 'next/link';
import { Breadcrumb } from '@/components/shell/breadcrumb';
import { IssueLinks, PARTS } from '@/components/shell/issue-links';
import { withBasePath } from '@/components/shell/with-base-path';
import { issuesOf } from '@/lib/domain/issues-of';
import type { ListPage } from '@/lib/domain/list-parts';
import { feedPath, issuePath, listPartPath, sectionPath } from '@/lib/domain/permalink';
import type { Section } from '@/lib/domain/section';
import { SectionGroups } from './section-groups';
import { SectionNav } from './section-nav';

interface SectionViewProps {
  readonly section: Section;
  readonly parent: Section | null;
  readonly sections: readonly Section[];
  /** What of it stands here. */
  readonly page: ListPage;
  /** Whether the whole collection is one issue, which need not be named then. */
  readonly isOneIssue: boolean;
}

const LINK =
  'inline-flex min-h-7 items-center underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current touch:min-h-11';

/**
 * The items of one section, issue by issue, grouped by subsection where it has them; of a long list
 * the newest issues, or the one whose page this is.
 */
export function SectionView(props: SectionViewProps) {
  const { section, parent, sections, page, isOneIssue } = props;
  const { list, part, items } = page;
  const path = sectionPath(section.slug);
  const crumbs = [
    ...(parent ? [{ name: parent.name, path: sectionPath(parent.slug) }] : []),
    ...(part ? [{ name: section.name, path }] : []),
  ];
  return (
    <div className="grid-cols-[14.5rem_minmax(0,1fr)] gap-x-14 pt-6 lg:grid lg:pt-8">
      <div className="min-w-0 lg:col-start-2">
        <header className="border-b border-hairline pb-4">
          {crumbs.length > 0 && <Breadcrumb crumbs={crumbs} />}
          <h1 className="flex items-baseline gap-4 font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">
            {section.name}
            <span className="font-sans text-sm font-normal text-soft">
              {part ? `${part.label} · ${items.length}条` : `${list.all.length}条`}
            </span>
          </h1>
          <p className="flex flex-wrap gap-x-5 text-sm text-soft">
            <a href={withBasePath(feedPath(path))} className={LINK}>
              订阅本栏目（Atom）
            </a>
            {list.issues.length > 0 && (
              <a href={`#${PARTS}`} className={LINK}>
                按期查看（{list.issues.length}期）
              </a>
            )}
          </p>
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
        <IssueLinks page={page} pathOf={(id) => listPartPath(path, id)} />
      </div>
      <div className="max-lg:mt-12 lg:col-start-1 lg:row-start-1">
        <SectionNav sections={sections} current={section.slug} form="rail" />
      </div>
    </div>
  );
}
