import {
  type InputEvent,
  type KeyboardEvent,
  type RefObject,
  startTransition,
  useId,
  useRef,
} from 'react';
import { recentSearches } from '@/components/search/state/use-recent-searches';
import { SearchIcon } from '@/components/shell/search-icon';
import { withBasePath } from '@/components/shell/with-base-path';
import { handleListKey } from './suggestion-keys';
import { optionId, SuggestionPanel } from './suggestion-panel';
import { useBoxText } from './use-box-text';
import { useComposition } from './use-composition';
import { useSuggestionList } from './use-suggestion-list';

interface SearchBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
  /** As rendered, perhaps a key late. */
  readonly q: string;
  readonly readQ: () => string;
  /** Filters or the exact mode hold: a completion leads to fewer results than it counts. */
  readonly isNarrowed: boolean;
  readonly onEdit: (q: string) => void;
  readonly onSubmit: () => void;
  /** Arrow Down: go to the results. Returns whether there was anywhere to go. */
  readonly onLeave: () => boolean;
}

/**
 * The one large box, with a list of completions or recent searches under it. While an input method
 * is at work nothing happens; its text counts at once.
 */
export function SearchBox(props: SearchBoxProps) {
  const { box, q, readQ, isNarrowed, onEdit, onSubmit, onLeave } = props;
  const composition = useComposition();
  const tell = useBoxText(box, composition, q, readQ, onEdit);

  const list = useSuggestionList(q, !isNarrowed);
  const listId = useId();
  const panel = useRef<HTMLDivElement>(null);

  function typed(): void {
    tell();
    const text = box.current?.value ?? '';
    startTransition(() => list.open(text));
  }

  function onInput({ nativeEvent }: InputEvent<HTMLInputElement>): void {
    if (!composition.isUnderWay() && !nativeEvent.isComposing) typed();
  }

  function clear(): void {
    onEdit('');
    list.close();
    box.current?.focus();
  }

  function submit(text: string): void {
    list.close();
    recentSearches.record(text);
    onSubmit();
  }

  /**
   * A phone's keyboard composes Latin letters too, and leaves its Enter to the page: they are meant
   * as they stand. Where the keyboard is no phone's, its text may still be to come.
   */
  function submitComposed(): void {
    tell();
    list.close();
    if (window.matchMedia('(pointer: coarse)').matches) submit(box.current?.value ?? '');
  }

  function choose(text: string): void {
    onEdit(text);
    submit(text);
  }

  function forget(text: string): void {
    recentSearches.remove(text);
    // The button is gone with its search.
    box.current?.focus();
  }

  function forgetAll(): void {
    recentSearches.clear();
    dismiss();
  }

  function dismiss(): void {
    list.close();
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (composition.owns(event)) {
      // The input method has had the key already; the browser must neither submit nor clear.
      if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
      if (composition.leaves(event)) submitComposed();
      return;
    }
    if (handleListKey(event, list, { choose, leave: onLeave, forget })) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && readQ() !== '') {
      event.preventDefault();
      clear();
    }
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (event.key !== 'ArrowDown' || !isPlain) return;
    if (readQ() === '' && recentSearches.read().length > 0) list.open('', 0);
    else if (!onLeave()) return;
    event.preventDefault();
  }

  return (
    <search
      className="relative block"
      onBlur={({ relatedTarget }) => {
        const isInside = relatedTarget === box.current || panel.current?.contains(relatedTarget);
        if (!isInside) list.close();
      }}
    >
      <form
        action={withBasePath('/')}
        onSubmit={(event) => {
          event.preventDefault();
          if (composition.isUnderWay()) submitComposed();
          else submit(box.current?.value ?? readQ());
        }}
        // Its height is its own: the icon stands still while the box is still coming in.
        className="flex min-h-[calc(3.125rem+2px)] items-center rounded-[10px] border border-ink bg-surface pl-[18px] outline-peony focus-within:border-peony focus-within:outline-1 sm:min-h-[calc(3.5rem+2px)] sm:pl-5"
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
          aria-keyshortcuts="/"
          onInput={onInput}
          onKeyDown={onKeyDown}
          onKeyUp={composition.release}
          onClick={() => {
            if (readQ() === '' && !composition.isUnderWay()) list.open('');
          }}
          onCompositionStart={() => {
            composition.start();
            // The input method's own list stands here.
            list.close();
          }}
          onCompositionEnd={(event) => {
            composition.end(event);
            typed();
          }}
          className="h-[3.125rem] w-full min-w-0 appearance-none bg-transparent px-3 text-lg caret-peony outline-none placeholder:text-faint sm:h-14 sm:text-xl"
        />
        <button
          type="button"
          onClick={clear}
          // Its place is kept, so that the text's room does not change with the first letter.
          className={`mr-1.5 h-11 shrink-0 rounded-md px-3 text-sm text-soft hover:text-ink ${q === '' ? 'invisible' : ''}`}
        >
          清空
        </button>
      </form>
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
    </search>
  );
}
