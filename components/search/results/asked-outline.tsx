import { ResultSkeleton } from './result-skeleton';

/** Filters beside the results where there is room for both. */
export const COLUMNS = 'grid-cols-[14.5rem_minmax(0,1fr)] gap-x-14 lg:grid lg:pt-2';

/**
 * The static page as it shows itself where its address asks for something (before-hydration.ts): the
 * places of sections, count and results, and nothing that is not known yet.
 */
export function AskedOutline() {
  return (
    <div className="hidden in-data-asked:block">
      <div className={COLUMNS}>
        <div className="h-10 touch:h-12" />
        <div className="min-h-svh min-w-0">
          <div className="min-h-12 border-b border-hairline" />
          <ResultSkeleton />
        </div>
      </div>
    </div>
  );
}
