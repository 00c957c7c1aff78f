import { SearchLink } from '@/components/shell/search-link';
import type { HelpExample } from './help-examples';

interface ExampleListProps {
  readonly examples: readonly HelpExample[];
  /** Whether an example finds something in this collection: then it can be tried. */
  readonly isThere: (example: HelpExample) => boolean;
}

/** Queries, each with what it does; those that find something can be tried with a click. */
export function ExampleList({ examples, isThere }: ExampleListProps) {
  return (
    <dl className="mt-4 border-t border-hairline">
      {examples.map((example) => (
        <div
          key={example.query}
          className="gap-x-6 border-b border-hairline py-3 sm:grid sm:grid-cols-[11.5rem_1fr] sm:items-baseline"
        >
          <dt>
            {isThere(example) ? (
              <SearchLink
                search={{ q: example.query }}
                className="inline-flex items-center text-peony underline decoration-hairline underline-offset-4 hover:decoration-current touch:min-h-11"
              >
                {example.query}
              </SearchLink>
            ) : (
              example.query
            )}
          </dt>
          <dd>{example.explanation}</dd>
        </div>
      ))}
    </dl>
  );
}
