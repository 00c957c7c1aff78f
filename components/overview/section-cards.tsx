import Link from 'next/link';
import type { BrowseGroup } from '@/lib/domain/browse-groups';
import type { Issue } from '@/lib/domain/issue';
import { itemPath, sectionPath } from '@/lib/domain/permalink';
import { sectionSummaries } from '@/lib/domain/section-summaries';

/** Enough to tell what a section is about. */
const TITLES = 3;

interface SectionCardsProps {
  readonly groups: readonly BrowseGroup[];
  /** All issues, newest first. */
  readonly issues: readonly Issue[];
}

/** The sections of the newest issue with their first titles, as on a front page. */
export function SectionCards({ groups, issues }: SectionCardsProps) {
  const newest = issues[0];
  const own = groups.filter(({ issue }) => issue === newest?.id);
  return (
    <>
      {newest && issues.length > 1 && (
        <h2 className="pt-3 text-sm text-soft">最新一期 · {newest.label}</h2>
      )}
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {sectionSummaries(own, TITLES).map(({ section, count, first }) => (
          <li
            key={section.slug}
            className="min-w-0 border-b border-hairline py-4 sm:last:odd:col-span-2"
          >
            <p className="flex items-baseline gap-3">
              <Link
                href={sectionPath(section.slug)}
                prefetch={false}
                className="font-song text-lg font-bold hover:text-peony touch:inline-flex touch:min-h-11 touch:items-center"
              >
                {section.name}
              </Link>
              <span className="text-[0.84375rem] text-soft">{count}条</span>
            </p>
            <ul>
              {first.map(({ id, title }) => (
                <li key={id}>
                  <Link
                    href={itemPath(id)}
                    prefetch={false}
                    data-result=""
                    className="block truncate py-0.5 text-[0.9375rem] text-soft hover:text-peony touch:py-2"
                  >
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
