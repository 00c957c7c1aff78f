'use client';

import { CopyButton } from './copy-button';
import { itemAddress } from './item-address';
import { ShareButton } from './share-button';
import type { SharePanelProps } from './share-panel';

interface ItemShareProps {
  readonly item: SharePanelProps['item'];
}

/** The ways to hand an item on: its link at once, the rest in a panel. */
export function ItemShare({ item }: ItemShareProps) {
  return (
    <div className="hidden grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-2.5 scripted:grid lg:grid-cols-1 sm:max-lg:max-w-[28rem]">
      <CopyButton what="链接" text={() => itemAddress(item.id)} />
      <ShareButton item={item} />
    </div>
  );
}
