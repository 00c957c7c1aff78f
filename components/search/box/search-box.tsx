import {
  type InputEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useId,
  useRef,
} from 'react';
import type { SearchSession } from '@/components/search/state/search-session';
import { recentSearches } from '@/components/search/state/use-recent-searches';
import { SearchIcon } from '@/components/shell/search-icon';
import { withBasePath } from '@/components/shell/with-base-path';
import type { Catalogue } from '@/lib/domain/catalogue';
import { handleListKey } from './suggestion-keys';
import type { SuggestionOption } from './suggestion-option';
import { optionId, SuggestionPanel } from './suggestion-panel';
import { useBoxText } from './use-box-text';
import { useComposition } from './use-composition';
import { rowsOfList, useSuggestionList } from './use-suggestion-list';

interface SearchBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly session: SearchSession;
  readonly catalogue: Catalogue;
  /** As rendered, perhaps a key late. */
  readonly q: string;
  /** Filters or the exact mode hold: a completion leads to fewer results than it counts. */
  readonly isNarrowed: boolean;
  /** Arrow Down: go to the results. Returns whether there was anywhere to go. */
  readonly onLeave: () => boolean;
  /** What stands at the end of the box. */
  readonly children: ReactNode;
}

/**
 * The one large box, with a list of completions or recent searches under it. While an input method
 * is at work nothing happens; its text counts at once.
 */
export function SearchBox(props: SearchBoxProps) {
  const { box, session, catalogue, q, isNarrowed, onLeave, children } = props;
  const composition = useComposition();
  const readQ = () => session.read().request.q;
  const tell = useBoxText(box, composition, q, session);

  const list = useSuggestionList(session, catalogue, !isNarrowed);
  const listId = useId();
  const panel = useRef<HTMLDivElement>(null);
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

  return (
    <search
      className="relative block"
      onBlur={({ relatedTarget }) => {
        const isInside = relatedTarget === box.current || panel.current?.contains(relatedTarget);
        if (!isInside) session.closeList();
      }}
    >
      <form
        action={withBasePath('/')}
        onSubmit={(event) => {
          event.preventDefault();
          if (composition.isUnderWay()) submitComposed();
          else submit();
        }}
        // Its height is its own: the icon stands still while the box is still coming in.
        className="flex min-h-[calc(3rem+2px)] items-center rounded-[10px] border border-ink bg-surface pr-1.5 pl-4 outline-peony sm:pr-[8.25rem] focus-within:border-peony focus-within:outline-1 sm:min-h-[calc(3.5rem+2px)] sm:pl-5"
      >
        <SearchIcon className="size-[1.125rem] shrink-0" />
        <input
          ref={box}
          // A list hangs under it, which a search field by name cannot have.
          type="text"
          role="combobox"
          name="q"
          aria-label="检索全文"
          aria-autocomplete="list"
          aria-expanded={list.isOpen}
          aria-controls={list.isOpen ? listId : undefined}
          aria-activedescendant={list.active >= 0 ? optionId(listId, list.active) : undefined}
          placeholder="人名、地名或任意词句"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-keyshortcuts="/ Control+K Meta+K"
          onInput={onInput}
          onKeyDown={onKeyDown}
          onKeyUp={composition.release}
          onClick={() => {
            if (readQ() === '' && !composition.isUnderWay()) session.openList(rowsOfList());
          }}
          onCompositionStart={() => {
            composition.start();
            // The input method's own list stands here.
            session.closeList();
          }}
          onCompositionEnd={(event) => {
            composition.end(event);
            tell.typed(rowsOfList());
          }}
          className="h-12 w-full min-w-0 appearance-none bg-transparent px-3 text-lg caret-peony outline-none placeholder:text-faint sm:h-14 sm:text-xl"
        />
        <button
          type="button"
          onClick={clear}
          // Its place is kept, so that the text's room does not change with the first letter.
          className={`h-11 shrink-0 rounded-md px-3 text-sm text-soft hover:text-ink ${q === '' ? 'invisible' : ''}`}
        >
          清空
        </button>
      </form>
      <p role="status" className="sr-only">
        {list.isOpen &&
          `${list.options.length} 条${list.kind === 'recent' ? '最近检索' : '检索建议'}`}
      </p>
      {list.isOpen && (
        <SuggestionPanel
          panel={panel}
          id={listId}
          list={list}
          onChoose={choose}
          onForget={forget}
          onForgetAll={forgetAll}
          onDismiss={dismiss}
        />
      )}
      {/* After the list, which comes next to who uses the keyboard. */}
      <div className="absolute top-0 right-1.5 flex h-[calc(3.5rem+2px)] items-center max-sm:hidden">
        {children}
      </div>
    </search>
  );
}
