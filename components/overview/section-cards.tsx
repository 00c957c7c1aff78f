import Link from 'next/link';
import type { BrowseGroup } from '@/lib/gazette/browse-groups';
import { itemPath, sectionPath } from '@/lib/gazette/permalink';
import { sectionSummaries } from './section-summaries';

/** Enough to tell what a section is about. */
const TITLES = 3;

/** The sections with their first titles, as on a front page. */
export function SectionCards({ groups }: { readonly groups: readonly BrowseGroup[] }) {
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {sectionSummaries(groups, TITLES).map(({ section, count, first }) => (
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
  );
}
