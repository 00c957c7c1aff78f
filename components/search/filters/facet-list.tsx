import Link from 'next/link';
import { useState } from 'react';
import { namePath } from '@/lib/domain/permalink';
import type { FacetCounts } from '@/lib/search/contract';
import { FilterButton } from './filter-button';
import { topValues } from './top-values';

interface FacetListProps {
  readonly name: string;
  readonly counts: FacetCounts;
  /** Ids of the pages that names have. */
  readonly pages: ReadonlyMap<string, string>;
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** As many as are taken in at a glance. */
const AT_FIRST = 6;

/** More would be a register, and the box finds any name faster. */
const AT_MOST = 40;

/** The names in the matches, most frequent first. Choosing the chosen one again lifts the filter. */
export function FacetList({ name, counts, pages, chosen, onChoose }: FacetListProps) {
  const [isOpen, setIsOpen] = useState(false);
  const values = topValues(counts, chosen, isOpen ? AT_MOST : AT_FIRST);
  if (values.length === 0) return null;
  const atMost = Math.max(...values.map(({ count }) => count));
  return (
    <fieldset className="mt-7 min-w-0">
      <legend className="mb-1.5 text-sm text-soft">{name}</legend>
      <ul className="flex flex-wrap gap-2 lg:block">
        {values.map((value) => (
          <li key={value.name} className="flex min-w-0">
            <FilterButton
              name={value.name}
              count={value.count}
              atMost={atMost}
              isChosen={value.name === chosen}
              onChoose={() => onChoose(value.name === chosen ? null : value.name)}
            />
            <PageLink name={value.name} id={pages.get(value.name)} />
          </li>
        ))}
      </ul>
      {Object.keys(counts).length > AT_FIRST && (
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
          className="min-h-9 text-sm text-soft underline decoration-hairline underline-offset-4 hover:text-ink touch:min-h-11"
        >
          {isOpen ? '收起' : `更多${name}`}
        </button>
      )}
    </fieldset>
  );
}

/** Beside a name on the rail, where there is room; everywhere else the results lead to its page. */
function PageLink({ name, id }: { readonly name: string; readonly id: string | undefined }) {
  const box = 'hidden w-6 shrink-0 lg:flex';
  if (id === undefined) return <span className={box} />;
  return (
    <Link
      href={namePath(id)}
      prefetch={false}
      aria-label={`${name}的专页`}
      title={`${name}的专页`}
      className={`${box} items-center justify-end text-faint hover:text-peony`}
    >
      ›
    </Link>
  );
}
