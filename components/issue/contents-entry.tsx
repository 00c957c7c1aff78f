import Link from 'next/link';
import type { Item } from '@/lib/domain/item';
import { itemPath } from '@/lib/domain/permalink';

/** A line of the contents page: title as printed there, leader, page. The whole line is the link. */
export function ContentsEntry({ item }: { readonly item: Item }) {
  const { id, title, tocTitle, page } = item;
  return (
    <li>
      <Link
        href={itemPath(id)}
        prefetch={false}
        className="group relative block overflow-hidden py-1 pr-[3.25em] leading-7 hover:text-peony touch:py-2.5"
      >
        {tocTitle ?? title}
        {page !== null && (
          <>
            {/* Starts where the title ends and runs under the page number, which covers it. */}
            <span
              aria-hidden="true"
              className="leader absolute ml-2 h-[1lh] w-full forced-colors:hidden"
            />
            <span className="absolute right-0 bottom-1 bg-paper pl-2 text-soft tabular-nums group-hover:text-peony touch:bottom-2.5">
              <span className="sr-only">，第</span>
              {page}
              <span className="sr-only">页</span>
            </span>
          </>
        )}
      </Link>
    </li>
  );
}
