import { type RefObject, useLayoutEffect } from 'react';
import { useMarkWalk } from './use-mark-walk';

interface MarkWalkProps {
  /** What holds the marks. */
  readonly text: RefObject<HTMLElement | null>;
  readonly onRemove: () => void;
}

const BUTTON =
  'inline-flex size-[44px] items-center justify-center rounded-full text-lg hover:bg-wash';

/** From mark to mark: it lies over the end of the window, so that nothing moves when it comes. */
export function MarkWalk({ text, onRemove }: MarkWalkProps) {
  const { at, count, go } = useMarkWalk(text, remove);

  /** The button goes with the marks: the keyboard stays with the text. */
  function remove(): void {
    onRemove();
    if (document.activeElement?.closest('[data-mark-walk]'))
      document.getElementById('main')?.focus();
  }

  const isThere = count > 0;
  useLayoutEffect(() => {
    if (!isThere) return;
    // The page leaves it room (globals.css). A style that looked for it would look at every change.
    document.documentElement.dataset.walked = '';
    return () => {
      delete document.documentElement.dataset.walked;
    };
  }, [isThere]);

  if (!isThere) return null;
  return (
    <section
      aria-label="检索词所在处"
      data-mark-walk=""
      className="fixed select-none bottom-[max(1rem,env(safe-area-inset-bottom))] left-1/2 z-10 flex -translate-x-1/2 items-center rounded-full border border-hairline bg-surface px-1 text-sm whitespace-nowrap shadow-lg shadow-black/10 print:hidden"
    >
      <p role="status" className="px-3 tabular-nums">
        第 {at + 1}/{count} 处
      </p>
      {count > 1 && (
        <>
          <button type="button" title="上一处（P）" onClick={() => go(-1)} className={BUTTON}>
            <span aria-hidden="true">↑</span>
            <span className="sr-only">上一处</span>
          </button>
          <button type="button" title="下一处（N）" onClick={() => go(1)} className={BUTTON}>
            <span aria-hidden="true">↓</span>
            <span className="sr-only">下一处</span>
          </button>
        </>
      )}
      <button
        type="button"
        title="清除标记（Esc）"
        onClick={remove}
        className="min-h-[44px] rounded-full px-3 text-soft hover:bg-wash hover:text-ink"
      >
        清除标记
      </button>
    </section>
  );
}
