'use client';

import { useRef } from 'react';
import { useSlashFocus } from './use-slash-focus';
import { withBasePath } from './with-base-path';

interface SearchFormProps {
  /** What stands in the box at first. */
  readonly words?: string;
}

/** A plain form that leads to the search page; works without scripts. */
export function SearchForm({ words = '' }: SearchFormProps) {
  const box = useRef<HTMLInputElement>(null);
  useSlashFocus(box);
  return (
    <search id="page-search" aria-label="全文检索">
      <form action={withBasePath('/')} className="flex max-w-xl gap-2">
        <input
          ref={box}
          type="search"
          name="q"
          defaultValue={words}
          aria-label="检索全文"
          placeholder="人名、地名或任意词句"
          autoComplete="off"
          enterKeyHint="search"
          className="h-12 min-w-0 grow rounded-[10px] border border-ink bg-surface px-4 text-lg placeholder:text-faint"
        />
        <button
          type="submit"
          className="h-12 shrink-0 rounded-[10px] bg-ink px-5 text-paper hover:bg-peony hover:text-on-peony"
        >
          检索
        </button>
      </form>
    </search>
  );
}
