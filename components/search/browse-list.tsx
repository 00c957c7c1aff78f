import Link from 'next/link';
import { memo } from 'react';
import { DateTime } from '@/components/text/date-time';
import { type BrowseEntry, type BrowseGroup, countGroups } from '@/lib/gazette/browse-groups';
import { parseDate } from '@/lib/gazette/partial-date';
import { itemPath, sectionPath } from '@/lib/gazette/permalink';
import { NO_SECTION } from '@/lib/gazette/section';

interface BrowseListProps {
  readonly groups: readonly BrowseGroup[];
}

/** The contents of the issue, as printed: section, subsection, title, date, page. */
export const BrowseList = memo(function BrowseList({ groups }: BrowseListProps) {
  const counts = countGroups(groups);
  return groups.map((group, place) => {
    const { section, subsection, entries } = group;
    const opensSection = groups[place - 1]?.section !== section;
    return (
      <section key={`${section?.slug ?? ''}/${subsection?.slug ?? ''}`} className="pt-1">
        {opensSection && (
          <h2 className="mt-6 flex items-baseline gap-3 border-b border-hairline pb-2 font-song text-[1.375rem] font-bold">
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
          </h2>
        )}
        {subsection && (
          <h3 className="mt-5 mb-1 text-[0.9375rem] text-soft">
            <Link href={sectionPath(subsection.slug)} prefetch={false} className="hover:text-peony">
              {subsection.name}
            </Link>
          </h3>
        )}
        <ul className="py-1.5">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      </section>
    );
  });
});

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
