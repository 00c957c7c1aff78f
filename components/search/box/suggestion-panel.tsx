import type { KeyboardEvent, RefObject } from 'react';
import type { SuggestionOption } from './suggestion-option';
import { SuggestionRow } from './suggestion-row';
import type { SuggestionList } from './use-suggestion-list';

interface SuggestionPanelProps {
  readonly panel: RefObject<HTMLDivElement | null>;
  /** Of the listbox; its options' ids begin with it. */
  readonly id: string;
  readonly list: SuggestionList;
  readonly onChoose: (option: SuggestionOption) => void;
  readonly onForget: (option: SuggestionOption) => void;
  readonly onForgetAll: () => void;
  /** Escape on one of the panel's buttons. */
  readonly onDismiss: () => void;
}

/**
 * What hangs under the search box: over the page, so that nothing moves, and on wide screens beside
 * the results. On a phone it leaves the row of sections free, which stays under the box. The focus stays in the box; only the buttons about recent searches can have it, and
 * they stand outside the listbox, whose options may hold none.
 */
export function SuggestionPanel(props: SuggestionPanelProps) {
  const { panel, id, list, onChoose, onForget, onForgetAll, onDismiss } = props;
  const isRecent = list.kind === 'recent';

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') onDismiss();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the buttons inside
    <div
      ref={panel}
      onKeyDown={onKeyDown}
      // Pressing a pointer here must not take the focus out of the box.
      onMouseDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-20 mt-[var(--list)] overflow-hidden rounded-[10px] border border-hairline bg-surface py-1.5 shadow-[0_14px_30px_-14px_rgb(0_0_0/0.3)] sm:right-auto sm:mt-1.5 sm:w-[26rem] lg:w-[280px]"
    >
      {isRecent && (
        <p className="flex min-h-9 items-center justify-between pr-1.5 pl-4 text-sm text-soft touch:min-h-11">
          最近检索
          <button
            type="button"
            onClick={onForgetAll}
            className="min-h-9 rounded-md px-2.5 hover:text-ink touch:min-h-11"
          >
            清除全部
          </button>
        </p>
      )}
      <div className="flex">
        <div
          id={id}
          role="listbox"
          aria-label={isRecent ? '最近检索' : '检索建议'}
          tabIndex={-1}
          className="min-w-0 grow"
        >
          {list.options.map((option, index) => (
            <SuggestionRow
              key={option.key}
              id={optionId(id, index)}
              option={option}
              isActive={index === list.active}
              isRecent={isRecent}
              onChoose={onChoose}
            />
          ))}
        </div>
        {isRecent && (
          <div className="shrink-0 pr-1.5">
            {list.options.map((option) => (
              <button
                key={option.key}
                type="button"
                aria-label={`从最近检索中移除“${[option.text, ...option.notes].join('，')}”`}
                onClick={() => onForget(option)}
                className="flex h-10 w-10 items-center justify-center rounded-md text-lg text-faint hover:text-ink touch:h-11 touch:w-11"
              >
                ×
              </button>
            ))}
          </div>
        )}
      </div>
      {isRecent && <p className="px-4 pt-1 pb-0.5 text-[0.8125rem] text-faint">只保存在本机</p>}
    </div>
  );
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
