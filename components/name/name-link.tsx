import Link from 'next/link';
import type { ReactNode } from 'react';
import { SearchLink } from '@/components/shell/search-link';
import { namePath } from '@/lib/domain/permalink';

interface NameLinkProps {
  /** Where the name has no page there is no id. */
  readonly entity: { readonly id?: string; readonly name: string };
  /** In how many items, where that is to be said. */
  readonly count?: number;
  readonly className: string;
}

/** A name: to its page, or where it has none to everything that holds it. */
export function NameLink({ entity: { id, name }, count, className }: NameLinkProps) {
  const shown: ReactNode = (
    <>
      {name}
      {count !== undefined && (
        <span className="text-[0.8125rem] text-soft tabular-nums">
          {count}
          <span className="sr-only">条</span>
        </span>
      )}
    </>
  );
  return id === undefined ? (
    <SearchLink search={{ q: name }} className={className}>
      {shown}
    </SearchLink>
  ) : (
    <Link href={namePath(id)} prefetch={false} className={className}>
      {shown}
    </Link>
  );
}
