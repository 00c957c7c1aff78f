import { Breadcrumb } from '@/components/shell/breadcrumb';
import { IssueLinks, PARTS } from '@/components/shell/issue-links';
import { SearchLink } from '@/components/shell/search-link';
import { withBasePath } from '@/components/shell/with-base-path';
import type { Companion } from '@/lib/domain/companions-of';
import { KIND_NAMES, type NamedEntity } from '@/lib/domain/entity';
import { formatDate } from '@/lib/domain/format-date';
import { issuesOf } from '@/lib/domain/issues-of';
import type { Item } from '@/lib/domain/item';
import type { ListPage } from '@/lib/domain/list-parts';
import { dateRange } from '@/lib/domain/partial-date';
import { feedPath, listPartPath, namePath } from '@/lib/domain/permalink';
import { timeline } from '@/lib/domain/timeline';
import { NamePills } from './name-pills';
import { TimelineList } from './timeline-list';

interface NameViewProps {
  readonly entity: NamedEntity;
  /** What of the items that hold it stands here. */
  readonly page: ListPage;
  readonly companions: readonly Companion[];
}

/** More would be a career, which a reader finds in the timeline. */
const MOST_OFFICES = 4;

const LINK =
  'inline-flex min-h-7 items-center underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current touch:min-h-11';

/** A person, county or institution: where it stands, when, and beside whom. */
export function NameView(props: NameViewProps) {
  const { entity, page, companions } = props;
  const { list, part, items } = page;
  const { id, kind, name } = entity;
  const path = namePath(id);
  const offices = (entity.offices ?? []).slice(0, MOST_OFFICES);
  return (
    <div className="gap-x-14 pt-4 lg:grid lg:grid-cols-[minmax(0,1fr)_15rem] lg:pt-8">
      <div className="min-w-0">
        <Breadcrumb
          crumbs={[{ name: '名录', path: '/names/' }, ...(part ? [{ name, path }] : [])]}
        />
        <header className="border-b border-hairline pt-1 pb-4">
          <h1 className="flex flex-wrap items-baseline gap-x-4 font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">
            {name}
            <span className="font-sans text-sm font-normal text-soft">
              {[KIND_NAMES[kind], part?.label].filter(Boolean).join(' · ')}
            </span>
          </h1>
          {offices.length > 0 && (
            <p className="mt-1">
              <span className="text-soft">文中职务：</span>
              {offices
                .map(({ name: office, items: held }) => `${office}（${held.length}条）`)
                .join('、')}
            </p>
          )}
          <p className="mt-1 text-sm text-soft">{summaryOf(part ? items : list.all)}</p>
          <p className="flex flex-wrap gap-x-5 text-sm text-soft">
            <SearchLink search={{ q: name }} className={LINK}>
              检索“{name}”
            </SearchLink>
            <a href={withBasePath(feedPath(path))} className={LINK}>
              订阅新条目（Atom）
            </a>
            {list.issues.length > 0 && (
              <a href={`#${PARTS}`} className={LINK}>
                按期查看（{list.issues.length}期）
              </a>
            )}
          </p>
        </header>
        <TimelineList months={timeline(items)} name={name} />
        <IssueLinks page={page} pathOf={(one) => listPartPath(path, one)} />
      </div>
      {companions.length > 0 && (
        <aside className="max-lg:mt-12 print:hidden">
          <h2 className="text-sm text-soft">同一条目中还提到</h2>
          <NamePills names={companions} />
        </aside>
      )}
    </div>
  );
}

/** `见于12条，2023年5月4日—2023年6月30日，分载2期`. */
function summaryOf(items: readonly Item[]): string {
  // A month or a year would say less than the days beside it.
  const days = items.flatMap(({ date }) =>
    date?.precision === 'day' || date?.precision === 'range' ? [date] : [],
  );
  const from = days.map((date) => date.from).sort()[0];
  const to = days
    .map((date) => date.to)
    .sort()
    .at(-1);
  const span = from && to ? `，${formatDate(dateRange(from, to))}` : '';
  const issues = issuesOf(items);
  const place = issues.length > 1 ? `，分载${issues.length}期` : '';
  return `见于${items.length}条${span}${place}`;
}
