import { formatDate } from '@/lib/gazette/format-date';
import { itemPath } from '@/lib/gazette/permalink';
import { CopyLink } from './copy-link';
import type { PlacedItem } from './find-item';
import { ItemBreadcrumb } from './item-breadcrumb';
import { ItemNeighbours } from './item-neighbours';
import { ItemText } from './item-text';
import { ReturnLink } from './return-link';

/** One item, complete without scripts. */
export function ItemView(placed: PlacedItem) {
  const { id, title, tocTitle, date, page, body } = placed.item;
  return (
    <div className="gap-x-16 pt-4 lg:grid lg:grid-cols-[minmax(0,1fr)_15rem] lg:pt-8">
      <div className="text-sm text-soft print:hidden">
        <ReturnLink />
        <ItemBreadcrumb {...placed} />
      </div>
      <article className="lg:col-start-1">
        <ItemText id={id} title={title} body={body}>
          <div className="mt-3 border-b border-hairline pb-5 text-sm text-soft">
            <p className="flex flex-wrap gap-x-6">
              <time dateTime={date}>{formatDate(date)}</time>
              <span>原刊第{page}页</span>
              <span>编号 {id}</span>
            </p>
            {tocTitle !== undefined && <p>目录作“{tocTitle}”</p>}
          </div>
        </ItemText>
      </article>
      <aside
        aria-label="分享"
        className="mt-8 print:hidden max-lg:max-w-[15rem] lg:col-start-2 lg:row-start-2 lg:mt-3"
      >
        <CopyLink path={itemPath(id)} />
      </aside>
      <div className="lg:col-start-1">
        <ItemNeighbours {...placed} />
      </div>
    </div>
  );
}
