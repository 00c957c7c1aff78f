import type { NearMatches, SearchRequest } from '@/lib/search/contract';
import { HitList } from './hit-list';

interface NearProps {
  readonly onChoose: (change: Partial<SearchRequest>) => void;
}

const WORD = 'text-peony underline underline-offset-4 touch:min-h-11';

/** What is near in meaning where nothing holds the words themselves. */
export function NearHits({
  near,
  request,
  onChoose,
}: NearProps & { readonly near: NearMatches; readonly request: SearchRequest }) {
  const { from, words, hits } = near;
  return (
    <section aria-labelledby="near" className="pt-6">
      <h2 id="near" className="font-song text-xl font-bold [overflow-wrap:anywhere]">
        没有含“{from}”的条目。
      </h2>
      <p className="border-b border-hairline pb-3 text-soft">
        意思相近：
        {words.map(({ word, items }, at) => (
          <span key={word}>
            {at > 0 && ' · '}
            <button type="button" onClick={() => onChoose({ q: word })} className={WORD}>
              {word}
            </button>{' '}
            {items} 条
          </span>
        ))}
      </p>
      <HitList label="意思相近" hits={hits} request={request} />
    </section>
  );
}

/**
 * One quiet line under hits that hold the words themselves; its place is kept until it comes, so
 * that nothing below it moves.
 */
export function NearLine({ near, onChoose }: NearProps & { readonly near: NearMatches | null }) {
  return (
    <p className="min-h-11 pt-6 text-sm text-soft touch:min-h-17 print:hidden">
      {near && '相近：'}
      {near?.words.map(({ word }, at) => (
        <span key={word}>
          {at > 0 && '、'}
          <button type="button" onClick={() => onChoose({ q: word })} className={WORD}>
            {word}
          </button>
        </span>
      ))}
    </p>
  );
}
