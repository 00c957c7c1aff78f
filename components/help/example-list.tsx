import { SearchLink } from '@/components/shell/search-link';
import type { HelpExample } from './help-examples';

interface ExampleListProps {
  readonly examples: readonly HelpExample[];
}

/** Queries that can be tried with a click, each with what it does. */
export function ExampleList({ examples }: ExampleListProps) {
  return (
    <dl className="mt-4 border-t border-hairline">
      {examples.map(({ query, explanation }) => (
        <div
          key={query}
          className="gap-x-6 border-b border-hairline py-3 sm:grid sm:grid-cols-[11.5rem_1fr] sm:items-baseline"
        >
          <dt>
            <SearchLink
              search={{ q: query }}
              className="inline-flex items-center text-peony underline decoration-hairline underline-offset-4 hover:decoration-current touch:min-h-11"
            >
              {query}
            </SearchLink>
          </dt>
          <dd>{explanation}</dd>
        </div>
      ))}
    </dl>
  );
}
