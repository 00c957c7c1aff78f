import Link from 'next/link';
import type { Issue } from '@/lib/domain/issue';
import { issuePath } from '@/lib/domain/permalink';

interface IssueNeighboursProps {
  readonly previous: Issue | null;
  readonly next: Issue | null;
}

/** The issues before and after; nothing where there is only one. */
export function IssueNeighbours({ previous, next }: IssueNeighboursProps) {
  if (!previous && !next) return null;
  return (
    <nav
      aria-label="上一期与下一期"
      className="mt-14 flex justify-between gap-x-10 border-t border-hairline pt-4 print:hidden"
    >
      {previous && <IssueLink issue={previous} label={`← ${previous.label}`} rel="prev" />}
      {next && <IssueLink issue={next} label={`${next.label} →`} rel="next" />}
    </nav>
  );
}

interface IssueLinkProps {
  readonly issue: Issue;
  readonly label: string;
  readonly rel: 'prev' | 'next';
}

function IssueLink({ issue, label, rel }: IssueLinkProps) {
  return (
    <Link
      href={issuePath(issue.id)}
      prefetch={false}
      rel={rel}
      className="inline-flex min-h-11 items-center hover:text-peony last:ml-auto"
    >
      {label}
    </Link>
  );
}
