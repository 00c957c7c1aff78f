import type { InputEvent, KeyboardEvent, RefObject } from 'react';
import { SearchIcon } from '@/components/layout/search-icon';
import { withBasePath } from '@/components/layout/with-base-path';
import { useBoxText } from './use-box-text';
import { useComposition } from './use-composition';

interface SearchBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly q: string;
  readonly onEdit: (q: string) => void;
  readonly onSubmit: () => void;
  /** Arrow Down: go to the results. Returns whether there was anywhere to go. */
  readonly onLeave: () => boolean;
}

/** The one large box. While an input method is at work nothing happens; its text counts at once. */
export function SearchBox({ box, q, onEdit, onSubmit, onLeave }: SearchBoxProps) {
  const composition = useComposition();
  const tell = useBoxText(box, composition, q, onEdit);

  function onInput({ nativeEvent }: InputEvent<HTMLInputElement>): void {
    if (!composition.isUnderWay() && !nativeEvent.isComposing) tell();
  }

  function clear(): void {
    onEdit('');
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (composition.owns(event)) {
      // The input method has had the key already; the browser must neither submit nor clear.
      if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && q !== '') {
      event.preventDefault();
      clear();
    }
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (event.key === 'ArrowDown' && isPlain && onLeave()) event.preventDefault();
  }

  return (
    <search>
      <form
        action={withBasePath('/')}
        onSubmit={(event) => {
          event.preventDefault();
          if (!composition.isUnderWay()) onSubmit();
        }}
        className="flex items-center rounded-[10px] border border-ink bg-surface pl-[18px] outline-peony focus-within:border-peony focus-within:outline-1 sm:pl-5"
      >
        <SearchIcon className="size-[1.125rem] shrink-0" />
        <input
          ref={box}
          type="search"
          name="q"
          aria-label="检索全文"
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
          onCompositionStart={composition.start}
          onCompositionEnd={(event) => {
            composition.end(event);
            tell();
          }}
          className="h-[3.125rem] w-full min-w-0 appearance-none bg-transparent px-3 text-lg caret-peony outline-none placeholder:text-faint sm:h-14 sm:text-xl [&::-webkit-search-cancel-button]:hidden"
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
    </search>
  );
}
