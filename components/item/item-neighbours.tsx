'use client';

import Link from 'next/link';
import { Fragment } from 'react';
import { itemPath } from '@/lib/domain/permalink';
import { withSearch } from '@/lib/search/address';
import type { Neighbour } from './result-list';
import { useResultPlace } from './use-result-place';
import { useSearchBehind } from './use-search-behind';

interface ItemNeighboursProps {
  readonly id: string;
  /** In the printed order of the issue. */
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/**
 * The results beside an item that a search led to, else what stands beside it in print. Both take
 * the same room.
 */
export function ItemNeighbours({ id, previous, next }: ItemNeighboursProps) {
  const request = useSearchBehind();
  const known = useResultPlace(id, request);
  // A search with one result leads nowhere else.
  const place = known !== null && known.total > 1 ? known : null;
  const what = place === null ? '条' : '条结果';
  const shown = place ?? { previous, next };
  const fragment = place === null ? '' : withSearch('', request);
  return (
    <nav
      aria-label={place === null ? '上一条与下一条' : '上一条与下一条结果'}
      className="mt-14 grid grid-cols-2 gap-x-6 border-t border-hairline pt-6 sm:gap-x-10"
    >
      {/* Other links, not the same ones with other words. */}
      <Fragment key={what}>
        <NeighbourLink
          item={shown.previous}
          label={`← 上一${what}`}
          fragment={fragment}
          rel="prev"
        />
        <NeighbourLink item={shown.next} label={`下一${what} →`} fragment={fragment} rel="next" />
      </Fragment>
    </nav>
  );
}

interface NeighbourLinkProps {
  readonly item: Neighbour | null;
  readonly label: string;
  readonly fragment: string;
  readonly rel: 'prev' | 'next';
}

function NeighbourLink({ item, label, fragment, rel }: NeighbourLinkProps) {
  if (item === null) return <span />;
  return (
    <Link
      href={itemPath(item.id) + fragment}
      prefetch={false}
      // The router would scroll to what a fragment names.
      scroll={fragment === ''}
      rel={rel}
      className={`block hover:text-peony ${rel === 'next' ? 'col-start-2 text-right' : ''}`}
    >
      <span className="block text-sm text-soft">{label}</span>
      <span className="line-clamp-2 min-h-[3.2em] font-song text-[1.0625rem] font-bold leading-[1.6]">
        {item.title}
      </span>
    </Link>
  );
}
