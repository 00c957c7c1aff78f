import { chosenFilters, LIFT_ALL } from '@/components/search/state/active-filters';
import type { Catalogue } from '@/lib/domain/catalogue';
import type { SearchAnswer, SearchRequest } from '@/lib/search/contract';
import { waysOut } from './ways-out';

interface NothingFoundProps {
  readonly answer: SearchAnswer;
  readonly catalogue: Catalogue;
  readonly onChoose: (change: Partial<SearchRequest>) => void;
}

/** Says what was searched and what can be done next. Where a notice says what is wrong, that is all. */
export function NothingFound({ answer, catalogue, onChoose }: NothingFoundProps) {
  const { request, partial, notices } = answer;
  const ways = waysOut(answer);
  const narrowing = chosenFilters(request, catalogue).length + request.within.length;
  return (
    <div className="max-w-[38em] py-6">
      {notices.length === 0 && (
        <p className="font-song text-xl font-bold [overflow-wrap:anywhere]">
          {whereOf(answer, catalogue)}没有{whatOf(request.q)}的条目
        </p>
      )}
      {ways.map(({ key, gain, action, change }) => (
        <p key={key} className="mt-2">
          {gain}
          <WayButton name={action} onClick={() => onChoose(change)} />
        </p>
      ))}
      {narrowing > 1 && (
        <p className="mt-2">
          <WayButton name="清除全部条件" onClick={() => onChoose(LIFT_ALL)} />
        </p>
      )}
      {ways.length === 0 && notices.length === 0 && (
        <ul className="mt-3 list-disc space-y-1 pl-5 text-soft marker:text-hairline">
          {partial.length > 0 && <li>下面列出只含其中一部分的条目</li>}
          <li>换一个更短的词，例如只写人名或地名</li>
          <li>几个词之间用空格隔开，不必写成整句</li>
          <li>清空检索词，可按栏目浏览全部条目</li>
        </ul>
      )}
      {ways.length > 0 && partial.length > 0 && (
        <p className="mt-3 text-soft">下面列出只含其中一部分的条目。</p>
      )}
    </div>
  );
}

interface WayButtonProps {
  readonly name: string;
  readonly onClick: () => void;
}

function WayButton({ name, onClick }: WayButtonProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-9 text-left text-peony underline underline-offset-4 touch:min-h-11"
    >
      {name}
    </button>
  );
}

/** Where nothing was found: one filter by its name, several together, '' for the whole collection. */
function whereOf({ request }: SearchAnswer, catalogue: Catalogue): string {
  const filters = chosenFilters(request, catalogue);
  const [only] = filters;
  if (only === undefined) return request.within.length > 0 ? '前一次的结果中' : '';
  return filters.length + request.within.length === 1 ? `“${only.label}”中` : '所选条件下';
}

function whatOf(text: string): string {
  return text.trim() === '' ? '相符' : `含“${text.trim()}”`;
}
