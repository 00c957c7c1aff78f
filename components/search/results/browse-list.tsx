import Link from 'next/link';
import { memo } from 'react';
import { DateTime } from '@/components/text/date-time';
import {
  type BrowseEntry,
  type BrowseGroup,
  browseIssues,
  countGroups,
} from '@/lib/domain/browse-groups';
import type { Issue } from '@/lib/domain/issue';
import { parseDate } from '@/lib/domain/partial-date';
import { issuePath, itemPath, sectionPath } from '@/lib/domain/permalink';
import { NO_SECTION } from '@/lib/domain/section';

interface BrowseListProps {
  readonly groups: readonly BrowseGroup[];
  /** All issues of the collection; where there are several each is named above its items. */
  readonly issues: readonly Issue[];
}

/** The contents of the issues, as printed: section, subsection, title, date, page. */
export const BrowseList = memo(function BrowseList({ groups, issues }: BrowseListProps) {
  if (issues.length < 2) return <IssueGroups groups={groups} level={2} />;
  return browseIssues(groups).map(({ issue: id, total, groups: own }) => (
    <section key={id} aria-labelledby={`issue-${id}`} className="mt-10 first:mt-6">
      <h2
        id={`issue-${id}`}
        className="flex items-baseline gap-3 font-song text-[1.625rem] font-bold"
      >
        <Link href={issuePath(id)} prefetch={false} className="hover:text-peony">
          {issues.find((issue) => issue.id === id)?.label ?? id}
        </Link>
        <span className="font-sans text-[0.84375rem] font-normal text-soft">{total}条</span>
      </h2>
      <IssueGroups groups={own} level={3} />
    </section>
  ));
});

interface IssueGroupsProps {
  /** Of one issue. */
  readonly groups: readonly BrowseGroup[];
  /** Level of the headings of sections; those of subsections follow. */
  readonly level: 2 | 3;
}

function IssueGroups({ groups, level }: IssueGroupsProps) {
  const Heading = `h${level}` as const;
  const Subheading = level === 2 ? 'h3' : 'h4';
  const counts = countGroups(groups);
  return groups.map((group, place) => {
    const { section, subsection, entries } = group;
    const opensSection = groups[place - 1]?.section !== section;
    return (
      <section key={`${section?.slug ?? ''}/${subsection?.slug ?? ''}`} className="pt-1">
        {opensSection && (
          <Heading className="mt-6 flex items-baseline gap-3 border-b border-hairline pb-2 font-song text-[1.375rem] font-bold">
            {section ? (
              <Link href={sectionPath(section.slug)} prefetch={false} className="hover:text-peony">
                {section.name}
              </Link>
            ) : (
              NO_SECTION
            )}
            <span className="font-sans text-[0.84375rem] font-normal text-soft">
              {section ? counts[section.slug] : entries.length}条
            </span>
          </Heading>
        )}
        {subsection && (
          <Subheading className="mt-5 mb-1 text-[0.9375rem] text-soft">
            <Link href={sectionPath(subsection.slug)} prefetch={false} className="hover:text-peony">
              {subsection.name}
            </Link>
          </Subheading>
        )}
        <ul className="py-1.5">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      </section>
    );
  });
}

function Entry({ entry }: { readonly entry: BrowseEntry }) {
  const { id, title, page } = entry;
  const date = entry.date === null ? null : parseDate(entry.date);
  return (
    <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-4">
      <Link
        href={itemPath(id)}
        prefetch={false}
        data-result=""
        className="py-1 leading-7 hover:text-peony touch:py-2.5"
      >
        {title}
      </Link>
      <span className="text-[0.84375rem] whitespace-nowrap text-soft">
        {date && <DateTime date={date} className="max-sm:sr-only" />}
        {page !== null && <span className="inline-block min-w-[4.5em] text-right">第{page}页</span>}
      </span>
    </li>
  );
}
