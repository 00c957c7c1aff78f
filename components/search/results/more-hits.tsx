import { useEffect, useRef } from 'react';
import type { Found } from '@/components/search/state/page-state';

interface MoreHitsProps {
  readonly found: Found;
  readonly onMore: () => void;
}

/** Asks for the next hits of a long list; on paper it says how many are not on it. */
export function MoreHits({ found, onMore }: MoreHitsProps) {
  const { hits, page, more } = found;
  const left = page.total.count - hits.length;
  const root = useRef<HTMLDivElement>(null);
  /** How many hits there were when more were asked for. */
  const before = useRef<number | null>(null);

  // The keyboard goes on with the first of the new ones: the button may be gone.
  useEffect(() => {
    if (before.current === null || hits.length <= before.current) return;
    const links = root.current?.parentElement?.querySelectorAll<HTMLElement>('ol a');
    links?.[before.current]?.focus({ preventScroll: true });
    before.current = null;
  }, [hits]);

  function onClick(): void {
    before.current = hits.length;
    onMore();
  }

  if (left <= 0) return <div ref={root} />;
  return (
    <div ref={root}>
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
          onClick={onClick}
          className="min-h-11 rounded-lg border border-hairline bg-surface px-8 hover:border-ink aria-disabled:text-soft"
        >
          更多<span className="text-soft">（还有 {left} 条）</span>
        </button>
      </p>
      <p className="mt-4 hidden text-sm print:block">
        以上是前 {hits.length} 条，共 {page.total.count} 条。
      </p>
    </div>
  );
}
