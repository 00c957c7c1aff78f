import type { ReactNode } from 'react';
import { withBasePath } from '@/components/shell/with-base-path';
import { itemPath } from '@/lib/domain/permalink';

interface ResultLinkProps {
  /** Of the item. */
  readonly id: string;
  /** The search as a fragment, with `#`: the item page marks it and leads back to it. */
  readonly fragment: string;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * The way to a result. A bare link, because all of them change with every key; a click is the
 * router's all the same (use-result-links.ts).
 */
export function ResultLink({ id, fragment, className, children }: ResultLinkProps) {
  return (
    <a href={withBasePath(itemPath(id)) + fragment} data-result="" className={className}>
      {children}
    </a>
  );
}
