interface HistogramBarProps {
  /** Its first day, `YYYY-MM-DD`. */
  readonly day: string;
  /** What it stands for, and how many matches that has. */
  readonly label: string;
  /** Of the matches, 0 to 1. */
  readonly height: number;
  /** Of all items there, 0 to 1. */
  readonly backdrop: number;
  readonly isChosen: boolean;
  readonly isLit: boolean;
  readonly isTabStop: boolean;
  readonly onPick: (extend: boolean) => void;
  readonly onPoint: (isFocus: boolean) => void;
  readonly onLeave: () => void;
}

/** One bar: a column as high as the highest, so that the pointer need not aim. */
export function HistogramBar(props: HistogramBarProps) {
  const { day, label, height, backdrop, isChosen, isLit, isTabStop, onPick, onPoint, onLeave } =
    props;
  return (
    <button
      type="button"
      data-day={day}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isChosen}
      onClick={(event) => onPick(event.shiftKey)}
      onFocus={() => onPoint(true)}
      onBlur={onLeave}
      onMouseEnter={() => onPoint(false)}
      className={`group relative min-w-0 outline-offset-0 ${isChosen ? 'shadow-[inset_0_-2px_var(--peony)]' : ''}`}
    >
      <Bar
        height={backdrop}
        tone="bg-[color-mix(in_oklab,var(--hairline),var(--soft)_20%)] group-hover:bg-soft/60 forced-colors:bg-[GrayText]"
      />
      {isLit && <Bar height={height} tone="bg-peony forced-colors:bg-[CanvasText]" />}
    </button>
  );
}

/** As high as its column and cut to its height, so that another height moves nothing. */
function Bar({ height, tone }: { readonly height: number; readonly tone: string }) {
  if (height === 0) return null;
  return (
    <span
      style={{ clipPath: `inset(min(${(1 - height) * 100}%, 100% - 3px) 0 0 round 1px 1px 0 0)` }}
      className={`absolute inset-x-[12%] inset-y-0 forced-color-adjust-none ${tone}`}
    />
  );
}
