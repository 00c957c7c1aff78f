import { type Entity, isNamed } from '@/lib/domain/entity';
import type { Item } from '@/lib/domain/item';
import type { ItemFormat } from '@/lib/domain/permalink';
import type { PlacedItem } from '@/lib/domain/placed-items';
import { ItemBreadcrumb } from './item-breadcrumb';
import { ItemFacts } from './item-facts';
import { ItemFormats } from './item-formats';
import { ItemNames } from './item-names';
import { ItemNeighbours } from './item-neighbours';
import { ItemSelection } from './item-selection';
import { ItemShare } from './item-share';
import { ItemText } from './item-text';
import { PrintColophon } from './print-colophon';
import { RelatedItems } from './related-items';
import { ReportError } from './report-error';
import type { Neighbour } from './result-list';
import { ResultSteps } from './result-steps';
import { ReturnLink } from './return-link';

interface ItemViewProps {
  readonly placed: PlacedItem;
  readonly related: readonly Item[];
  readonly entities: readonly Entity[];
  /** In what it is published besides. */
  readonly formats: readonly ItemFormat[];
  /** The item's absolute address, or null where the build does not know the host. */
  readonly publicAddress: string | null;
}

/**
 * One item, complete without scripts. Text, rules and whatever else stands under one another end at
 * one edge: 38 characters of the text.
 */
export function ItemView({ placed, related, entities, formats, publicAddress }: ItemViewProps) {
  const { item } = placed;
  const { id, title, page, issue } = item;
  const cited = { id, title, issue, page };
  return (
    <div className="grid-rows-[auto_auto_1fr] gap-x-16 pt-4 max-lg:max-w-[42.75rem] lg:grid lg:grid-cols-[minmax(0,42.75rem)_15rem] lg:justify-between lg:pt-8 print:block print:max-w-none print:pt-0">
      <div className="text-sm text-soft print:hidden">
        <div className="flex items-center">
          <ReturnLink />
          <ResultSteps id={id} />
        </div>
        <ItemBreadcrumb {...item} />
      </div>
      <ItemSelection item={cited}>
        <ItemText
          item={{ id, title, blocks: item.blocks, fields: item.fields }}
          names={entities.filter(isNamed).map(({ id: nameId, name }) => ({ id: nameId, name }))}
        >
          <ItemFacts item={item} />
        </ItemText>
      </ItemSelection>
      <PrintColophon item={cited} publicAddress={publicAddress} />
      <aside
        aria-label="关于本条"
        className="mt-8 grid content-start gap-y-7 text-sm print:hidden lg:col-start-2 lg:row-span-2 lg:row-start-2 lg:mt-3"
      >
        <ItemShare item={cited} />
        <ItemNames entities={entities} />
        <ItemFormats id={id} formats={formats} />
        <ReportError item={item} publicAddress={publicAddress} />
      </aside>
      <div className="lg:col-start-1 print:hidden">
        <RelatedItems items={related} />
        <ItemNeighbours
          id={id}
          previous={neighbourOf(placed.previous)}
          next={neighbourOf(placed.next)}
        />
      </div>
    </div>
  );
}

/** Only what the browser needs of it. */
function neighbourOf(item: Item | null): Neighbour | null {
  return item && { id: item.id, title: item.title };
}
