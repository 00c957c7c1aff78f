import { withBasePath } from '@/components/shell/with-base-path';
import { DateTime } from '@/components/text/date-time';
import { DERIVED_TITLE, type Item } from '@/lib/domain/item';

/** Date, printed page and number, and what is to be said about the title. */
export function ItemFacts({ item }: { readonly item: Item }) {
  const { id, titleOrigin, tocTitle, date, page, original } = item;
  const printed = page === null ? '原件' : `原刊第${page}页`;
  return (
    <div className="mt-3 border-b border-hairline pb-5 text-sm text-soft">
      <p className="flex flex-wrap gap-x-6">
        {date === null ? <span>未注明日期</span> : <DateTime date={date} />}
        {original === undefined ? (
          page !== null && <span>{printed}</span>
        ) : (
          <a href={withBasePath(original)} className="underline underline-offset-4">
            {printed}
          </a>
        )}
        <span>编号 {id}</span>
      </p>
      {titleOrigin === 'derived' && <p>{DERIVED_TITLE}</p>}
      {tocTitle !== undefined && <p>目录作“{tocTitle}”</p>}
    </div>
  );
}
