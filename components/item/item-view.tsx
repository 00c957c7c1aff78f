import type { Entity } from '@/lib/domain/entity';
import type { Item } from '@/lib/domain/item';
import type { PlacedItem } from './find-item';
import { ItemBreadcrumb } from './item-breadcrumb';
import { ItemFacts } from './item-facts';
import { ItemFormats } from './item-formats';
import { ItemNames } from './item-names';
import { ItemNeighbours } from './item-neighbours';
import { ItemShare } from './item-share';
import { ItemText } from './item-text';
import { PrintColophon } from './print-colophon';
import { RelatedItems } from './related-items';
import { ReturnLink } from './return-link';

interface ItemViewProps {
  readonly placed: PlacedItem;
  readonly related: readonly Item[];
  readonly entities: readonly Pick<Entity, 'kind' | 'name'>[];
  /** The item's absolute address, or null where the build does not know the host. */
  readonly publicAddress: string | null;
}

/** One item, complete without scripts. */
export function ItemView({ placed, related, entities, publicAddress }: ItemViewProps) {
  const { item } = placed;
  const { id, title, page, issue } = item;
  const cited = { id, title, issue, page };
  return (
    <div className="grid-rows-[auto_auto_1fr] gap-x-16 pt-4 lg:grid lg:grid-cols-[minmax(0,1fr)_15rem] lg:pt-8 print:block print:pt-0">
      <div className="text-sm text-soft print:hidden">
        <ReturnLink />
        <ItemBreadcrumb {...item} />
      </div>
      <article className="lg:col-start-1">
        <ItemText item={{ id, title, blocks: item.blocks, fields: item.fields }}>
          <ItemFacts item={item} />
        </ItemText>
      </article>
      <PrintColophon item={cited} publicAddress={publicAddress} />
      <aside
        aria-label="关于本条"
        className="mt-8 grid content-start gap-y-7 text-sm print:hidden lg:col-start-2 lg:row-span-2 lg:row-start-2 lg:mt-3"
      >
        <ItemShare item={cited} />
        <ItemNames entities={entities} />
        <ItemFormats id={id} />
      </aside>
      <div className="lg:col-start-1 print:hidden">
        <RelatedItems items={related} />
        <ItemNeighbours {...placed} />
      </div>
    </div>
  );
}
