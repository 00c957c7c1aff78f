import { type RefObject, useEffect, useRef } from 'react';

interface FilterButtonProps {
  readonly name: string;
  /** Null while it is not known. */
  readonly count: number | null;
  /** Number without any query: the largest that its room has to hold. */
  readonly atMost: number;
  readonly isChosen: boolean;
  /** Second level: quieter. */
  readonly isMinor?: boolean;
  readonly onChoose: () => void;
}

// `relative` keeps the text that only screen readers get inside the row, which scrolls and would cut
// a ring around a chip off.
const CHIP =
  'relative flex min-h-9 items-center max-lg:-outline-offset-4 gap-1.5 whitespace-nowrap rounded-full px-3.5 text-sm touch:min-h-11';
const ROW = 'lg:w-full lg:justify-between lg:rounded-sm lg:bg-transparent lg:px-0 lg:text-left';

/** One section in the filter with its number of items. Choosing none is still possible at zero. */
export function FilterButton({
  name,
  count,
  atMost,
  isChosen,
  isMinor = false,
  onChoose,
}: FilterButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useInView(button, isChosen);
  const size = isMinor ? 'lg:min-h-[1.875rem]' : 'lg:min-h-[2.125rem] lg:text-[0.9375rem]';
  return (
    <button
      ref={button}
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      className={`${CHIP} ${ROW} ${size} ${colours(isChosen, count, isMinor)}`}
    >
      <span className={isChosen ? 'lg:font-bold' : ''}>{name}</span>
      <span
        style={{ minWidth: `${String(atMost).length}ch` }}
        className="text-left tabular-nums lg:text-right lg:text-[0.84375rem]"
      >
        {/* Where there is nothing the name alone is faint enough. */}
        <span className={count === 0 ? 'lg:sr-only' : ''}>{count}</span>
        {count !== null && <span className="sr-only">条</span>}
      </span>
    </button>
  );
}

function colours(isChosen: boolean, count: number | null, isMinor: boolean): string {
  if (isChosen) {
    // On the rail the peony stroke stands in the margin, outside the column.
    return 'bg-ink text-paper max-lg:outline-paper lg:text-peony lg:before:absolute lg:before:-left-3.5 lg:before:h-3.5 lg:before:w-[3px] lg:before:rounded-sm lg:before:bg-peony';
  }
  if (count === 0) return 'bg-wash text-faint lg:hover:text-ink';
  return `bg-wash text-ink lg:hover:text-peony ${isMinor ? 'lg:text-soft' : ''}`;
}

/**
 * Scrolls the row that an element stands in sideways until it can be seen, while `isWanted`. Never
 * moves the page, as `scrollIntoView` might. The row is marked with `data-row`.
 */
function useInView(element: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    const row = element.current?.closest('[data-row]');
    if (!isWanted || !element.current || !row) return;
    const own = element.current.getBoundingClientRect();
    const frame = row.getBoundingClientRect();
    if (own.left >= frame.left && own.right <= frame.right) return;
    row.scrollBy({ left: own.left - frame.left - (frame.width - own.width) / 2 });
  }, [element, isWanted]);
}
