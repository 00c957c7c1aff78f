import type { PageView } from '@/components/search/state/page-state';
import type { SearchSession } from '@/components/search/state/search-session';
import type { Catalogue } from '@/lib/domain/catalogue';
import type { StartingName } from '@/lib/domain/starting-name';
import { QueryNotices } from './query-notices';
import { ResultSkeleton } from './result-skeleton';
import { Results } from './results';
import { SearchFailed } from './search-failed';

/** The results, by the id that they have on the page. */
export const RESULTS_ID = 'results';

interface ResultsAreaProps {
  readonly session: SearchSession;
  readonly view: PageView;
  readonly catalogue: Catalogue;
  readonly names: readonly StartingName[];
}

/** What answers the search: results, what is wrong, or grey where they take noticeably long. */
export function ResultsArea({ session, view, catalogue, names }: ResultsAreaProps) {
  const { found, failure, facets, isLate, isTyping } = view;
  return (
    <div id={RESULTS_ID} tabIndex={-1} className="outline-none">
      {failure && <SearchFailed failure={failure} onRetry={session.retry} />}
      {!failure && !found && isLate && <ResultSkeleton />}
      {!failure && found && (
        <>
          <QueryNotices
            notices={found.page.notices}
            sections={catalogue.sections}
            onChoose={session.choose}
          />
          <Results
            found={found}
            isTyping={isTyping}
            facets={facets}
            catalogue={catalogue}
            names={names}
            onChoose={session.choose}
            onMore={session.more}
            onRetry={session.retry}
          />
        </>
      )}
    </div>
  );
}
