import type { SearchRequest } from '@/lib/search/contract';
import type { Offer } from '@/lib/search/query-plan';

interface OffersProps {
  readonly offers: readonly Offer[];
  readonly onChoose: (change: Partial<SearchRequest>) => void;
}

/** Queries that may have been meant where nothing is found. Nothing of theirs is shown yet. */
export function Offers({ offers, onChoose }: OffersProps) {
  return (
    <p className="mt-4 border-l-[3px] border-peony bg-wash px-4 py-2.5">
      您是不是要找：
      {offers.map(({ text }, at) => (
        <span key={text}>
          {at > 0 && '、'}
          <button
            type="button"
            onClick={() => onChoose({ q: text })}
            className="text-left font-bold underline decoration-soft underline-offset-4 [overflow-wrap:anywhere] hover:decoration-current touch:min-h-11"
          >
            {text}
          </button>
        </span>
      ))}
    </p>
  );
}
