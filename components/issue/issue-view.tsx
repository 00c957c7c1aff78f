import { Breadcrumb } from '@/components/shell/breadcrumb';
import { PageNav } from '@/components/shell/page-nav';
import { contentsGroups } from '@/lib/domain/contents-groups';
import type { Issue } from '@/lib/domain/issue';
import type { FilledIssue } from '@/lib/domain/issues-of';
import { NO_SECTION } from '@/lib/domain/section';
import { GAZETTE_NAME } from '@/lib/site/site-name';
import { anchorOf, IssueContents } from './issue-contents';
import { IssueNeighbours } from './issue-neighbours';

interface IssueViewProps {
  readonly issue: FilledIssue;
  readonly previous: Issue | null;
  readonly next: Issue | null;
}

/** One issue: its contents page, beside it the way to each section. */
export function IssueView({ issue, previous, next }: IssueViewProps) {
  const contents = contentsGroups(issue.items);
  return (
    <div className="grid-cols-[14.5rem_minmax(0,1fr)] gap-x-14 pt-4 lg:grid lg:pt-8">
      <div className="min-w-0 lg:col-start-2 lg:max-w-[44em]">
        <Breadcrumb crumbs={[{ name: '往期', path: '/issues/' }]} />
        <header className="border-b border-hairline pt-1 pb-4">
          <h1 className="font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">
            {GAZETTE_NAME} {issue.label}
          </h1>
          <p className="mt-1 text-sm text-soft">目录 · {issue.items.length}条</p>
        </header>
        <IssueContents contents={contents} />
        <IssueNeighbours previous={previous} next={next} />
      </div>
      <PageNav
        title="本期栏目"
        places={contents.map(({ section, total }) => ({
          id: anchorOf(section),
          name: section?.name ?? NO_SECTION,
          count: total,
        }))}
      />
    </div>
  );
}
