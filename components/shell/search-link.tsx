import Link from 'next/link';
import type { ComponentProps } from 'react';
import { EMPTY_SEARCH, withSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';

interface SearchLinkProps extends Omit<ComponentProps<typeof Link>, 'href'> {
  readonly search: Partial<SearchRequest>;
}

/** Leads to a search, from any page, without telling a server what is searched. */
export function SearchLink({ search, ...props }: SearchLinkProps) {
  return (
    <Link
      {...props}
      href={withSearch('/', { ...EMPTY_SEARCH, ...search })}
      prefetch={false}
      // The router would scroll to what the fragment names, and then to the text below the masthead.
      scroll={false}
    />
  );
}
