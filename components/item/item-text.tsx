'use client';

import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useLargeType } from '@/components/shell/display-store';
import { MarkedText } from '@/components/text/marked-text';
import { mapTexts } from '@/lib/domain/block';
import type { Field, Item } from '@/lib/domain/item';
import type { HighlightPart } from '@/lib/search/contract';
import { BlockList } from './block-list';
import { type LinkableName, linkNames } from './link-names';
import { useItemMarks } from './use-item-marks';
import { useSearchBehind } from './use-search-behind';

/** Most readers come by a link, in normal type. */
const MarkWalk = lazy(() => import('./mark-walk').then((module) => ({ default: module.MarkWalk })));
const ReadAloud = lazy(() =>
  import('./read-aloud').then((module) => ({ default: module.ReadAloud })),
);

interface ItemTextProps {
  readonly item: Pick<Item, 'id' | 'title' | 'blocks' | 'fields'>;
  /** Names that have a page. */
  readonly names: readonly LinkableName[];
  /** What stands between title and text. */
  readonly children: ReactNode;
}

/** Title and text. They stand in the static page; the marks of a search come in when known. */
export function ItemText({ item, names, children }: ItemTextProps) {
  const { q, mode } = useSearchBehind();
  const text = useRef<HTMLDivElement>(null);
  const isLarge = useLargeType();
  const answer = useItemMarks(item.id, q, mode);
  /** Whose marks the reader has removed. */
  const [removed, setRemoved] = useState<typeof answer>(null);
  const marked = answer === removed ? null : answer;
  const blocks = marked?.blocks ?? item.blocks.map((block) => mapTexts(block, plain));
  const fields =
    marked?.fields ?? item.fields.map(({ name, value }) => ({ name, value: plain(value) }));
  return (
    <div ref={text}>
      <h1 className="mt-2 font-song text-[1.625rem] font-bold leading-[1.4] sm:text-[2rem]">
        <MarkedText parts={marked?.title ?? plain(item.title)} />
      </h1>
      {children}
      <Suspense>{isLarge && <ReadAloud text={text} />}</Suspense>
      <FieldList fields={fields} />
      <BlockList blocks={linkNames(blocks, names)} />
      <Suspense>{marked && <MarkWalk text={text} onRemove={() => setRemoved(answer)} />}</Suspense>
    </div>
  );
}

function plain(text: string): readonly HighlightPart[] {
  return [{ text, marked: false }];
}

interface FieldListProps {
  readonly fields: readonly Field<readonly HighlightPart[]>[];
}

/** What the source states about an item: 文号, 发文机关, 地点. Nothing where there is nothing. */
function FieldList({ fields }: FieldListProps) {
  if (fields.length === 0) return null;
  return (
    <dl className="mt-5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 text-[0.9375rem] leading-7">
      {fields.map(({ name, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fields never move, and may share a name
        <div key={at} className="contents">
          <dt className="text-soft">{name}</dt>
          <dd className="wrap-anywhere">
            <MarkedText parts={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
