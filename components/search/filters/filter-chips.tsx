import { memo, useLayoutEffect, useRef } from 'react';
import { type ActiveFilter, LIFT_ALL } from '@/components/search/state/active-filters';
import type { SearchRequest } from '@/lib/search/contract';

interface FilterChipsProps {
  readonly filters: readonly ActiveFilter[];
  readonly onChoose: (change: Partial<SearchRequest>) => void;
}

/** What narrows the list, each with a way to lift it. */
export const FilterChips = memo(function FilterChips({ filters, onChoose }: FilterChipsProps) {
  const row = useRef<HTMLDivElement>(null);
  /** Where the chip stood that was removed by its reader: the keyboard stays there. */
  const removed = useRef<number | null>(null);

  useLayoutEffect(() => {
    const at = removed.current;
    if (at === null || document.activeElement !== document.body) return;
    removed.current = null;
    const left = row.current?.querySelectorAll<HTMLElement>('li button') ?? [];
    (left[Math.min(at, left.length - 1)] ?? row.current)?.focus({ preventScroll: true });
  });

  function remove(at: number, change: Partial<SearchRequest>): void {
    removed.current = at;
    onChoose(change);
  }

  return (
    // Without chips it still holds the keyboard after the last one went.
    // biome-ignore lint/a11y/useSemanticElements: nothing here is filled in
    <div
      ref={row}
      role="group"
      aria-label="已选条件"
      tabIndex={-1}
      className="outline-none print:hidden"
    >
      {filters.length > 0 && (
        <ul className="flex flex-wrap items-center gap-2 pt-3">
          {filters.map(({ key, kind, label, lift }, at) => (
            <li key={key} className="max-w-full">
              <button
                type="button"
                aria-label={`去掉${kind}：${label}`}
                onClick={() => remove(at, lift)}
                className="flex min-h-8 max-w-full items-center gap-2 rounded-full border border-hairline bg-surface pr-2.5 pl-3 text-sm hover:border-ink touch:min-h-11"
              >
                <span className="truncate">{label}</span>
                <span aria-hidden="true" className="text-soft">
                  ×
                </span>
              </button>
            </li>
          ))}
          {filters.length > 1 && (
            <li>
              <button
                type="button"
                onClick={() => remove(0, LIFT_ALL)}
                className="min-h-8 px-1.5 text-sm text-soft underline decoration-hairline underline-offset-4 hover:text-ink touch:min-h-11"
              >
                清除全部
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
});
