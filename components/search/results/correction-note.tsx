import type { SearchRequest } from '@/lib/search/contract';
import type { Correction } from '@/lib/search/query-plan';
import { describeCorrection } from './describe-correction';

interface CorrectionNoteProps {
  /** The query as typed. */
  readonly typed: string;
  readonly correction: Correction;
  readonly onChoose: (change: Partial<SearchRequest>) => void;
}

const LINK =
  'text-left underline underline-offset-4 hover:decoration-current [overflow-wrap:anywhere]';

/** Says that the list answers another query than the one typed, and leads to either. */
export function CorrectionNote({ typed, correction, onChoose }: CorrectionNoteProps) {
  const { lead, meant } = describeCorrection(correction);
  return (
    <div className="mt-4 border-l-[3px] border-peony bg-wash px-4 py-2.5">
      <p>
        {lead}
        <button
          type="button"
          onClick={() => onChoose({ q: correction.text })}
          className={`font-bold decoration-soft ${LINK}`}
        >
          {meant}
        </button>
        {correction.tier === 'similar' && (
          <span className="text-soft">（现在显示的是“{correction.text}”的结果）</span>
        )}
      </p>
      <p className="text-sm text-soft">
        原文中没有“{typed.trim()}”。
        <button
          type="button"
          onClick={() => onChoose({ mode: 'exact' })}
          className={`decoration-hairline hover:text-ink touch:min-h-11 ${LINK}`}
        >
          仍按“{typed.trim()}”原样检索
        </button>
      </p>
    </div>
  );
}
