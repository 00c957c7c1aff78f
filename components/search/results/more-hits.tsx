import type { Found } from '@/components/search/state/page-state';

interface MoreHitsProps {
  readonly found: Found;
  readonly onMore: () => void;
}

/** Asks for the next hits of a long list; on paper it says how many are not on it. */
export function MoreHits({ found, onMore }: MoreHitsProps) {
  const { hits, page, more } = found;
  const left = page.total.count - hits.length;
  if (left <= 0) return null;
  return (
    <>
      <p className="mt-6 text-center print:hidden">
        {more === 'failed' && (
          <span role="alert" className="mb-2 block text-sm text-soft">
            加载失败，请检查网络后再试
          </span>
        )}
        <button
          type="button"
          // Stays focusable while it waits, or the keyboard would be lost.
          aria-disabled={more === 'loading'}
          onClick={onMore}
          className="min-h-11 rounded-lg border border-hairline bg-surface px-8 hover:border-ink aria-disabled:text-soft"
        >
          更多<span className="text-soft">（还有 {left} 条）</span>
        </button>
      </p>
      <p className="mt-4 hidden text-sm print:block">
        以上是前 {hits.length} 条，共 {page.total.count} 条。
      </p>
    </>
  );
}
