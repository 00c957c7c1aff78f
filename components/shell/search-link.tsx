import Link from 'next/link';
import type { ComponentProps } from 'react';
import { EMPTY_STATE, type SearchState } from '@/lib/search/address';
import { withSearch } from '@/lib/search/search-address';

interface SearchLinkProps extends Omit<ComponentProps<typeof Link>, 'href'> {
  readonly search: Partial<SearchState>;
}

/** Leads to a search, from any page, without telling a server what is searched. */
export function SearchLink({ search, ...props }: SearchLinkProps) {
  return (
    <Link
      {...props}
      href={withSearch('/', { ...EMPTY_STATE, ...search })}
      prefetch={false}
      // The router would scroll to what the fragment names, and then to the text below the masthead.
      scroll={false}
    />
  );
}
