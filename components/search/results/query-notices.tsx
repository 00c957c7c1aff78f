import type { Section } from '@/lib/domain/section';
import type { SearchRequest } from '@/lib/search/contract';
import type { QueryNotice } from '@/lib/search/query-plan';
import { describeNotice } from './describe-notice';

interface QueryNoticesProps {
  readonly notices: readonly QueryNotice[];
  readonly sections: readonly Section[];
  readonly onChoose: (change: Partial<SearchRequest>) => void;
}

/** Says what the query names and there is not, with the sections that there are. */
export function QueryNotices({ notices, sections, onChoose }: QueryNoticesProps) {
  return notices.map((notice) => (
    <div
      key={`${notice.kind}-${notice.text}`}
      className="mt-4 border-l-[3px] border-peony bg-wash px-4 py-2.5 [overflow-wrap:anywhere]"
    >
      <p>{describeNotice(notice)}</p>
      {notice.kind === 'noSuchSection' && (
        <p className="flex flex-wrap gap-x-4 text-sm text-soft">
          现有栏目：
          {sections.map(({ name, slug }) => (
            <button
              key={slug}
              type="button"
              onClick={() => onChoose({ q: notice.without, section: slug })}
              className="text-peony underline underline-offset-4 touch:min-h-11"
            >
              {name}
            </button>
          ))}
        </p>
      )}
    </div>
  ));
}
