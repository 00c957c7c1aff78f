import Link from 'next/link';
import { namePath } from '@/lib/domain/permalink';
import type { StartingName } from '@/lib/domain/starting-name';
import type { SearchRequest } from '@/lib/search/contract';

interface NamePageLinkProps {
  readonly request: SearchRequest;
  readonly names: readonly StartingName[];
  readonly className: string;
}

/** Who searches for a name, or narrows to one, is led to its page. */
export function NamePageLink({ request, names, className }: NamePageLinkProps) {
  const { q, person, county } = request;
  const asked = names.find(
    ({ id, kind, name }) =>
      id !== undefined &&
      (name === q.trim() ||
        (kind === 'person' && name === person) ||
        (kind === 'county' && name === county)),
  );
  if (asked?.id === undefined) return null;
  return (
    <Link
      href={namePath(asked.id)}
      prefetch={false}
      className={`inline-flex min-h-9 items-center text-soft underline decoration-hairline underline-offset-4 hover:text-peony hover:decoration-current touch:min-h-11 print:hidden ${className}`}
    >
      {asked.name}的专页
    </Link>
  );
}
