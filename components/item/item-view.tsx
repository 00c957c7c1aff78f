import { Breadcrumb } from '@/components/shell/breadcrumb';
import { withBasePath } from '@/components/shell/with-base-path';
import { DateTime } from '@/components/text/date-time';
import { type Entity, isNamed } from '@/lib/domain/entity';
import { DERIVED_TITLE, type Item } from '@/lib/domain/item';
import { type ItemFormat, issuePath, sectionPath } from '@/lib/domain/permalink';
import type { PlacedItem } from '@/lib/domain/placed-items';
import { headingsOf } from '@/lib/domain/section';
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

/** Issue › section › subsection. */
function ItemBreadcrumb({ issue, section }: Pick<Item, 'issue' | 'section'>) {
  return (
    <Breadcrumb
      crumbs={[
        { name: issue.label, path: issuePath(issue.id) },
        ...headingsOf(section).map(({ slug, name }) => ({ name, path: sectionPath(slug) })),
      ]}
    />
  );
}

/** Date, printed page and number, and what is to be said about the title. */
function ItemFacts({ item }: { readonly item: Item }) {
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
