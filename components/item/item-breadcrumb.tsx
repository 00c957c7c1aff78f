import Link from 'next/link';
import { formatDate } from '@/lib/gazette/format-date';
import { issuePath, sectionPath } from '@/lib/gazette/permalink';
import type { PlacedItem } from './find-item';

/** Issue › section › subsection. */
export function ItemBreadcrumb({ item, section, subsection }: PlacedItem) {
  const headings = [section, subsection].filter((heading) => heading !== null);
  return (
    <nav aria-label="所在位置">
      <ol className="flex flex-wrap items-center gap-x-2">
        <li>
          <Link
            href={issuePath(item.issue)}
            prefetch={false}
            className="inline-flex min-h-7 items-center hover:text-peony touch:min-h-11"
          >
            {formatDate(item.issue)}
          </Link>
        </li>
        {headings.map(({ slug, name }) => (
          <li key={slug} className="flex items-center gap-x-2">
            <span aria-hidden="true">›</span>
            <Link
              href={sectionPath(slug)}
              prefetch={false}
              className="inline-flex min-h-7 items-center hover:text-peony touch:min-h-11"
            >
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
