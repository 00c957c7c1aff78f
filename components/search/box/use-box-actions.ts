import { type InputEvent, type KeyboardEvent, type RefObject, useRef } from 'react';
import type { SearchSession } from '@/components/search/state/search-session';
import { recentSearches } from '@/components/search/state/use-recent-searches';
import { handleListKey } from './suggestion-keys';
import type { SuggestionOption } from './suggestion-option';
import { useBoxText } from './use-box-text';
import { useComposition } from './use-composition';
import { rowsOfList, type SuggestionList } from './use-suggestion-list';

interface BoxActionsOptions {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly session: SearchSession;
  /** As rendered, perhaps a key late. */
  readonly q: string;
  readonly list: SuggestionList;
  /** Arrow Down: go to the results. Returns whether there was anywhere to go. */
  readonly onLeave: () => boolean;
}

/**
 * What the keys, the input method and the buttons of the search box do. While an input method is at
 * work nothing happens; its text counts at once.
 */
export function useBoxActions({ box, session, q, list, onLeave }: BoxActionsOptions) {
  const composition = useComposition();
  const readQ = () => session.read().request.q;
  const tell = useBoxText(box, composition, q, session);

  const isClearing = useRef(false);

  function onInput({ nativeEvent }: InputEvent<HTMLInputElement>): void {
    if (isClearing.current) {
      tell.chosen();
      return;
    }
    if (!composition.isUnderWay() && !nativeEvent.isComposing) tell.typed(rowsOfList());
  }

  /** As an edit of the browser's own, which its Undo takes back; Back does, too. */
  function clear(): void {
    const input = box.current;
    if (!input) return;
    input.focus();
    input.select();
    isClearing.current = true;
    const isDone = document.execCommand('delete');
    isClearing.current = false;
    if (!isDone) session.choose({ q: '' });
    session.closeList();
  }

  function submit(): void {
    session.closeList();
    recentSearches.record(session.read().request);
    session.submit();
    // Puts the phone's keyboard away, so that the results can be seen.
    if (window.matchMedia('(pointer: coarse)').matches) box.current?.blur();
  }

  /**
   * A phone's keyboard composes Latin letters too, and leaves its Enter to the page: they are meant
   * as they stand. Where the keyboard is no phone's, its text may still be to come.
   */
  function submitComposed(): void {
    tell.typed(0);
    session.closeList();
    if (window.matchMedia('(pointer: coarse)').matches) submit();
  }

  function choose({ text, search }: SuggestionOption): void {
    if (list.kind === 'recent') session.choose(search);
    else session.type(text, 0);
    submit();
  }

  function forget({ key }: SuggestionOption): void {
    recentSearches.remove(key);
    // The button is gone with its search.
    box.current?.focus();
  }

  function forgetAll(): void {
    recentSearches.clear();
    dismiss();
  }

  function dismiss(): void {
    session.closeList();
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (composition.owns(event)) {
      // The input method has had the key already; the browser must neither submit nor clear.
      if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
      if (composition.leaves(event)) submitComposed();
      return;
    }
    const { moveTo, closeList } = session;
    const actions = { choose, leave: onLeave, forget, moveTo, close: closeList };
    if (handleListKey(event, list, actions)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && readQ() !== '') {
      event.preventDefault();
      clear();
    }
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (event.key !== 'ArrowDown' || !isPlain) return;
    if (readQ() === '' && recentSearches.read().length > 0) session.openList(rowsOfList(), 0);
    else if (!onLeave()) return;
    event.preventDefault();
  }

  return {
    composition,
    tell,
    onInput,
    onKeyDown,
    clear,
    submit,
    submitComposed,
    choose,
    forget,
    forgetAll,
    dismiss,
    readQ,
  };
}
