import type { ReactNode } from 'react';
import { chosenFilters, LIFT_ALL } from '@/components/search/state/active-filters';
import type { Catalogue } from '@/lib/domain/catalogue';
import type { StartingName } from '@/lib/domain/starting-name';
import type { FacetAnswer, SearchPage, SearchRequest } from '@/lib/search/contract';
import { waysOut } from './ways-out';

interface NothingFoundProps {
  readonly page: SearchPage;
  /** Null until they are known. */
  readonly facets: FacetAnswer | null;
  readonly catalogue: Catalogue;
  /** Names that there are, to go on with. */
  readonly names: readonly StartingName[];
  readonly onChoose: (change: Partial<SearchRequest>) => void;
}

/** Enough to begin with. */
const NAMES = 8;

/** Says what was searched and what can be done next. Where a notice says what is wrong, that is all. */
export function NothingFound({ page, facets, catalogue, names, onChoose }: NothingFoundProps) {
  const { request, partial, near, notices } = page;
  const ways = facets ? waysOut(facets) : [];
  const narrowing = chosenFilters(request, catalogue).length + request.within.length;
  const isAlone = partial.length === 0 && near === null && notices.length === 0;
  return (
    <div className="max-w-[38em] py-6">
      {isAlone && (
        <p className="font-song text-xl font-bold [overflow-wrap:anywhere]">
          {sayNothing(request, catalogue)}
        </p>
      )}
      {ways.map(({ key, gain, action, change }) => (
        <p key={key} className="mt-2">
          {gain}
          <Way onClick={() => onChoose(change)}>{action}</Way>
        </p>
      ))}
      {narrowing > 1 && (
        <p className="mt-2">
          <Way onClick={() => onChoose(LIFT_ALL)}>清除全部条件</Way>
        </p>
      )}
      {isAlone && narrowing === 0 && (
        <>
          <p className="mt-3 text-soft">
            换一个更短的词，例如只写人名或地名；几个词之间用空格隔开，不必写成整句。
          </p>
          {names.length > 0 && (
            <Row title="刊中常见名称">
              {mostMentioned(names).map(({ name }) => (
                <Way key={name} onClick={() => onChoose({ q: name })}>
                  {name}
                </Way>
              ))}
            </Row>
          )}
          <Row title="栏目">
            {catalogue.sections.map(({ name, slug }) => (
              <Way key={slug} onClick={() => onChoose({ q: '', section: slug })}>
                {name}
              </Way>
            ))}
          </Row>
        </>
      )}
    </div>
  );
}

function mostMentioned(names: readonly StartingName[]): readonly StartingName[] {
  return names.toSorted((a, b) => b.count - a.count).slice(0, NAMES);
}

function Row({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="mt-4">
      <h2 className="text-sm text-soft">{title}</h2>
      <p className="flex flex-wrap gap-x-5">{children}</p>
    </div>
  );
}

interface WayProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Way({ onClick, children }: WayProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-9 text-left text-peony underline underline-offset-4 touch:min-h-11"
    >
      {children}
    </button>
  );
}

/** What there is not, and where: one filter by its name, several together. */
function sayNothing(request: SearchRequest, catalogue: Catalogue): string {
  const typed = request.q.trim();
  const filters = chosenFilters(request, catalogue);
  const [only] = filters;
  const narrowing = filters.length + request.within.length;
  if (typed === '') return '没有符合条件的条目';
  if (narrowing === 0) return `没有含“${typed}”的条目`;
  if (narrowing > 1) return `所选条件下没有含“${typed}”的条目`;
  return `${only ? `“${only.label}”中` : '前一次的结果中'}没有含“${typed}”的条目`;
}
