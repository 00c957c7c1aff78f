import Link from 'next/link';
import type { ContentsSection } from '@/lib/domain/contents-groups';
import { itemPath, sectionPath } from '@/lib/domain/permalink';

/** Enough to tell what a section is about. */
const TITLES = 3;

interface SectionCardsProps {
  /** Of one issue. */
  readonly contents: readonly ContentsSection[];
}

/** The sections of an issue with their first titles, as on a front page. */
export function SectionCards({ contents }: SectionCardsProps) {
  return (
    <ul className="grid gap-x-14 sm:grid-cols-2">
      {contents.map(
        ({ section, total, parts }) =>
          section && (
            <li
              key={section.slug}
              className="min-w-0 border-b border-hairline py-4 sm:last:odd:col-span-2"
            >
              <div className="flex items-baseline gap-3">
                <h3>
                  <Link
                    href={sectionPath(section.slug)}
                    prefetch={false}
                    className="font-song text-lg font-bold hover:text-peony touch:inline-flex touch:min-h-11 touch:items-center"
                  >
                    {section.name}
                  </Link>
                </h3>
                <span className="text-[0.84375rem] text-soft">{total}条</span>
              </div>
              <ul>
                {parts
                  .flatMap(({ items }) => items)
                  .slice(0, TITLES)
                  .map(({ id, title }) => (
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
          ),
      )}
    </ul>
  );
}
