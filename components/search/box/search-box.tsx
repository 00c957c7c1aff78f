import { type ReactNode, type RefObject, useId, useRef } from 'react';
import type { SearchSession } from '@/components/search/state/search-session';
import { SearchIcon } from '@/components/shell/search-icon';
import { withBasePath } from '@/components/shell/with-base-path';
import type { Catalogue } from '@/lib/domain/catalogue';
import { optionId, SuggestionPanel } from './suggestion-panel';
import { useBoxActions } from './use-box-actions';
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
  const list = useSuggestionList(session, catalogue, !isNarrowed);
  const listId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const { composition, tell, ...act } = useBoxActions({ box, session, q, list, onLeave });

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
          if (composition.isUnderWay()) act.submitComposed();
          else act.submit();
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
          onInput={act.onInput}
          onKeyDown={act.onKeyDown}
          onKeyUp={composition.release}
          onClick={() => {
            if (act.readQ() === '' && !composition.isUnderWay()) session.openList(rowsOfList());
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
          className="h-12 w-full min-w-0 appearance-none bg-transparent px-3 text-lg caret-peony outline-none placeholder:text-faint placeholder-shown:-mr-[3.25rem] sm:h-14 sm:text-xl"
        />
        <button
          type="button"
          onClick={act.clear}
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
          onChoose={act.choose}
          onForget={act.forget}
          onForgetAll={act.forgetAll}
          onDismiss={act.dismiss}
        />
      )}
      {/* After the list, which comes next to who uses the keyboard. */}
      <div className="absolute top-0 right-1.5 flex h-[calc(3.5rem+2px)] items-center max-sm:hidden">
        {children}
      </div>
    </search>
  );
}
