import Link from 'next/link';
import { SearchLink } from '@/components/shell/search-link';
import type { Entity } from '@/lib/domain/entity';
import { namePath } from '@/lib/domain/permalink';

interface NamePillProps {
  readonly entity: Pick<Entity, 'id' | 'name'>;
  /** In how many items, where that is to be said. */
  readonly count?: number;
}

const PILL =
  'inline-flex min-h-7 items-center gap-1.5 rounded-full bg-wash px-3 text-sm hover:text-peony touch:min-h-11 touch:px-4';

/** A name: to its page, or where it has none to everything that holds it. */
export function NamePill({ entity: { id, name }, count }: NamePillProps) {
  const number = count !== undefined && (
    <span className="text-[0.8125rem] text-soft tabular-nums">
      {count}
      <span className="sr-only">条</span>
    </span>
  );
  if (id === undefined) {
    return (
      <SearchLink search={{ q: name }} className={PILL}>
        {name}
        {number}
      </SearchLink>
    );
  }
  return (
    <Link href={namePath(id)} prefetch={false} className={PILL}>
      {name}
      {number}
    </Link>
  );
}
