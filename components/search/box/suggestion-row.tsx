import type { SuggestionOption } from './suggestion-option';

interface SuggestionRowProps {
  readonly id: string;
  readonly option: SuggestionOption;
  readonly isActive: boolean;
  readonly isRecent: boolean;
  readonly onChoose: (option: SuggestionOption) => void;
}

/** One option: what was typed in soft ink, what it would add in full, its kind and count. */
export function SuggestionRow({ id, option, isActive, isRecent, onChoose }: SuggestionRowProps) {
  const { text, parts, notes } = option;
  let offset = 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which keeps the focus
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-label={[text, ...notes].join('，')}
      aria-keyshortcuts={isRecent ? 'Delete' : undefined}
      tabIndex={-1}
      onClick={() => onChoose(option)}
      className={`flex cursor-pointer items-baseline gap-3 border-l-[3px] border-transparent pr-4 pl-[13px] text-base leading-6 hover:bg-wash aria-selected:border-peony aria-selected:bg-wash forced-colors:aria-selected:bg-[Highlight] forced-colors:aria-selected:text-[HighlightText] ${
        isRecent ? 'h-10 py-2 touch:h-11 touch:py-2.5' : 'py-2 touch:py-2.5'
      }`}
    >
      <span
        className={`min-w-0 grow [overflow-wrap:anywhere] ${isRecent ? 'truncate' : 'line-clamp-2'}`}
      >
        {parts.map((part) => {
          const key = offset;
          offset += part.text.length;
          return (
            <span key={key} className={part.marked ? 'text-soft' : ''}>
              {part.text}
            </span>
          );
        })}
      </span>
      <span className="max-w-[60%] shrink-0 truncate text-[0.8125rem] text-soft">
        {notes.join(' · ')}
      </span>
    </div>
  );
}
