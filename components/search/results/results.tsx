import type { Catalogue } from '@/lib/domain/catalogue';
import type { SearchAnswer, SearchRequest } from '@/lib/search/contract';
import { CorrectionNote } from './correction-note';
import { HitList } from './hit-list';
import { NothingFound } from './nothing-found';
import { UnavailableNote } from './unavailable-note';

interface ResultsProps {
  readonly answer: SearchAnswer;
  /** How many of each list to show now. */
  readonly count: number;
  readonly catalogue: Catalogue;
  readonly onChoose: (change: Partial<SearchRequest>) => void;
  readonly onRetry: () => void;
}

/** The matches, and apart from them what holds only a part of the query. */
export function Results({ answer, count, catalogue, onChoose, onRetry }: ResultsProps) {
  const { hits, partial, request, correction, unavailable } = answer;
  // Which part an item holds is known of characters that were read.
  const parts = unavailable.includes('traditional') ? [] : partial;
  return (
    <>
      {correction && (
        <CorrectionNote typed={request.q} correction={correction} onChoose={onChoose} />
      )}
      {unavailable.length > 0 && <UnavailableNote answer={answer} onRetry={onRetry} />}
      {hits.length > 0 && <HitList label="检索结果" hits={hits} request={request} count={count} />}
      {hits.length === 0 && unavailable.length === 0 && (
        <NothingFound answer={answer} catalogue={catalogue} onChoose={onChoose} />
      )}
      {parts.length > 0 && (
        <section aria-labelledby="partial" className="mt-10">
          <h2 id="partial" className="font-bold">
            部分匹配
          </h2>
          <p className="border-b border-hairline pb-3 text-sm text-soft">
            以下条目只含检索词的一部分，按接近程度排列。
          </p>
          <HitList label="部分匹配" hits={parts} request={request} count={count} />
        </section>
      )}
    </>
  );
}
