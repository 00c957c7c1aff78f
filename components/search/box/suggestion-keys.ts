import type { KeyboardEvent } from 'react';
import type { SuggestionOption } from './suggestion-option';
import type { SuggestionList } from './use-suggestion-list';

interface ListActions {
  choose(option: SuggestionOption): void;
  /** From the last option on: to the results. Returns whether there was anywhere to go. */
  leave(): boolean;
  forget(option: SuggestionOption): void;
  moveTo(index: number): void;
  close(): void;
}

/**
 * The keys of an open list, as the ARIA combobox pattern has them; the focus stays in the box.
 * Returns whether the key was the list's own.
 */
export function handleListKey(
  event: KeyboardEvent,
  list: SuggestionList,
  actions: ListActions,
): boolean {
  if (!list.isOpen || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return false;
  const chosen = list.options[list.active];
  const last = list.options.length - 1;
  switch (event.key) {
    case 'ArrowDown':
      if (list.active < last) actions.moveTo(list.active + 1);
      else if (actions.leave()) actions.close();
      return true;
    case 'ArrowUp':
      actions.moveTo(list.active === -1 ? last : list.active - 1);
      return true;
    case 'Escape':
      actions.close();
      return true;
    case 'Enter':
      if (chosen) actions.choose(chosen);
      return chosen !== undefined;
    case 'Delete':
      if (list.kind !== 'recent' || !chosen) return false;
      actions.forget(chosen);
      return true;
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Home':
    case 'End':
      // The caret's own keys: back to the text.
      actions.moveTo(-1);
      return false;
    default:
      return false;
  }
}
