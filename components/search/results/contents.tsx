import { useMemo } from 'react';
import { SectionCards } from '@/components/overview/section-cards';
import { StartingNames } from '@/components/overview/starting-names';
import { hasFilters } from '@/components/search/state/is-browsing';
import { type BrowseGroup, groupsHolding, groupsIn } from '@/lib/domain/browse-groups';
import type { Issue } from '@/lib/domain/issue';
import type { StartingName } from '@/lib/domain/starting-name';
import { EMPTY_SEARCH, serialiseSearch } from '@/lib/search/address';
import type { Hit, SearchFilters, SearchRequest } from '@/lib/search/contract';
import { BrowseList } from './browse-list';

interface ContentsProps {
  readonly groups: readonly BrowseGroup[];
  /** All issues, newest first. */
  readonly issues: readonly Issue[];
  readonly names: readonly StartingName[];
  readonly filters: SearchFilters;
  /** The items that pass the filters, where the engine was asked. */
  readonly found: readonly Hit[] | null;
  readonly onChoose: (change: Partial<SearchRequest>) => void;
}

/** Without a query: the newest issue at a glance, then everything in its printed order. */
export function Contents(props: ContentsProps) {
  const { groups, issues, names, filters, found, onChoose } = props;
  const listed = useMemo(() => {
    const inSection = groupsIn(groups, filters.section);
    return found ? groupsHolding(inSection, new Set(found.map(({ id }) => id))) : inSection;
  }, [groups, filters.section, found]);
  return (
    <>
      {!hasFilters(filters) && (
        <>
          <SectionCards groups={groups} issues={issues} />
          <StartingNames names={names} onChoose={onChoose} />
        </>
      )}
      {/* Every list is one of its own: nothing on the screen moves when another one comes. */}
      <section key={addressOf(filters)} aria-label="目录">
        <BrowseList groups={listed} issues={issues} />
        {listed.length === 0 && <p className="py-6 text-soft">所选条件下没有条目。</p>}
      </section>
    </>
  );
}

function addressOf(filters: SearchFilters): string {
  return serialiseSearch({ ...EMPTY_SEARCH, ...filters });
}
