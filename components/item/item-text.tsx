'use client';

import type { ReactNode } from 'react';
import { MarkedText } from '@/components/text/marked-text';
import { mapTexts } from '@/lib/domain/block';
import type { Item } from '@/lib/domain/item';
import type { HighlightPart } from '@/lib/search/contract';
import { BlockList } from './block-list';
import { FieldList } from './field-list';
import { useItemMarks } from './use-item-marks';
import { useSearchBehind } from './use-search-behind';

interface ItemTextProps {
  readonly item: Pick<Item, 'id' | 'title' | 'blocks' | 'fields'>;
  /** What stands between title and text. */
  readonly children: ReactNode;
}

/** Title and text. They stand in the static page; the marks of a search come in when known. */
export function ItemText({ item, children }: ItemTextProps) {
  const { q, mode } = useSearchBehind();
  const marked = useItemMarks(item.id, q, mode);
  const blocks = marked?.blocks ?? item.blocks.map((block) => mapTexts(block, plain));
  const fields =
    marked?.fields ?? item.fields.map(({ name, value }) => ({ name, value: plain(value) }));
  return (
    <>
      <h1 className="mt-2 font-song text-[1.625rem] font-bold leading-[1.4] sm:text-[2rem]">
        <MarkedText parts={marked?.title ?? plain(item.title)} />
      </h1>
      {children}
      <FieldList fields={fields} />
      <BlockList blocks={blocks} />
    </>
  );
}

function plain(text: string): readonly HighlightPart[] {
  return [{ text, marked: false }];
}
