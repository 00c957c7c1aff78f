'use client';

import Link from 'next/link';
import { itemPath } from '@/lib/domain/permalink';
import { withSearch } from '@/lib/search/address';
import type { Neighbour } from './result-list';
import { useResultPlace } from './use-result-place';
import { useSearchBehind } from './use-search-behind';

/** Which of the results this is, and the way to those beside it; as high as the row it stands in. */
export function ResultSteps({ id }: { readonly id: string }) {
  const request = useSearchBehind();
  const place = useResultPlace(id, request);
  if (!place) return null;
  const fragment = withSearch('', request);
  return (
    <nav aria-label="在检索结果中的位置" className="-mr-2.5 ml-auto flex shrink-0 items-center">
      <span className="mr-1 tabular-nums">
        第 {place.place}/{place.total} 条
      </span>
      <Step to={place.previous} fragment={fragment} label="上一条结果" sign="‹" />
      <Step to={place.next} fragment={fragment} label="下一条结果" sign="›" />
    </nav>
  );
}

interface StepProps {
  readonly to: Neighbour | null;
  readonly fragment: string;
  readonly label: string;
  readonly sign: string;
}

function Step({ to, fragment, label, sign }: StepProps) {
  const box = 'inline-flex size-9 items-center justify-center text-xl touch:size-[44px]';
  if (to === null) {
    return (
      <span aria-hidden="true" className={`${box} opacity-35`}>
        {sign}
      </span>
    );
  }
  return (
    <Link
      href={itemPath(to.id) + fragment}
      prefetch={false}
      // The router would scroll to what a fragment names.
      scroll={false}
      aria-label={`${label}：${to.title}`}
      title={to.title}
      className={`${box} hover:text-peony`}
    >
      {sign}
    </Link>
  );
}
