import { useState } from 'react';
import { MarkedText } from '@/components/text/marked-text';
import { withSearch } from '@/lib/search/address';
import type { Hit, SearchRequest } from '@/lib/search/contract';
import { HitList } from './hit-list';
import { reasonOf } from './reason-of';
import { ResultLink } from './result-link';

interface PartMatchesProps {
  readonly hits: readonly Hit[];
  /** No item holds everything: these are the nearest there are. */
  readonly isAlone: boolean;
  readonly request: SearchRequest;
}

/** Lines under full matches, until more are wanted. */
const LINES = 3;

/** Items that hold only a part of the query: small under full matches, in full where there are none. */
export function PartMatches({ hits, isAlone, request }: PartMatchesProps) {
  if (hits.length === 0) return null;
  return isAlone ? (
    <section aria-labelledby="partial" className="pt-5">
      <h2 id="partial" className="font-song text-xl font-bold">
        没有条目包含全部检索词，最接近的是
      </h2>
      <HitList label="部分匹配" hits={hits} request={request} />
    </section>
  ) : (
    // Another search begins with its first lines again.
    <PartLines key={request.q} hits={hits} request={request} />
  );
}

function PartLines({ hits, request }: Omit<PartMatchesProps, 'isAlone'>) {
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? hits : hits.slice(0, LINES);
  const left = hits.length - shown.length;
  const fragment = withSearch('', request);
  return (
    <section aria-labelledby="partial" className="mt-10 text-[0.9375rem] print:hidden">
      <h2 id="partial" className="text-sm text-soft">
        部分匹配：只含检索词的一部分
      </h2>
      <ol aria-label="部分匹配" className="mt-1">
        {shown.map((hit) => (
          <li
            key={hit.id}
            className="relative flex flex-wrap items-baseline gap-x-3 py-1 touch:min-h-11 touch:py-2"
          >
            <ResultLink
              id={hit.id}
              fragment={fragment}
              className="hover:text-peony touch:before:absolute touch:before:inset-0"
            >
              <MarkedText parts={hit.title} />
            </ResultLink>
            <span className="text-sm text-soft">{reasonOf(hit)}</span>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button
          type="button"
          onClick={() => setIsOpen(true)}
          className="min-h-9 text-sm text-soft underline decoration-hairline underline-offset-4 hover:text-ink touch:min-h-11"
        >
          再显示 {left} 条
        </button>
      )}
    </section>
  );
}
