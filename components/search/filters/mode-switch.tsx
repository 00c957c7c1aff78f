import type { SearchMode } from '@/lib/search/query-plan';

interface ModeSwitchProps {
  readonly mode: SearchMode;
  readonly onChoose: (change: { readonly mode: SearchMode }) => void;
}

const MODES = [
  { value: 'smart', name: '智能' },
  { value: 'exact', name: '精确' },
] as const;

/** Whether what is near counts, or only what literally stands there. */
export function ModeSwitch({ mode, onChoose }: ModeSwitchProps) {
  return (
    <fieldset className="flex shrink-0 overflow-hidden rounded-lg border border-hairline text-sm">
      <legend className="sr-only">检索方式</legend>
      {MODES.map(({ value, name }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === mode}
          onClick={() => onChoose({ mode: value })}
          className={`min-h-9 grow px-3.5 whitespace-nowrap -outline-offset-2 touch:min-h-11 ${
            value === mode
              ? 'bg-ink text-paper forced-colors:bg-[Highlight] forced-colors:text-[HighlightText]'
              : 'text-soft hover:text-ink'
          }`}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
