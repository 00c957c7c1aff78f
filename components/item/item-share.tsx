'use client';

import { type ComponentType, useState } from 'react';
import { CopyButton } from './copy-button';
import { itemAddress } from './item-address';
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

interface ShareButtonProps {
  readonly item: SharePanelProps['item'];
}

/** Opens the share panel, whose code comes only now. */
function ShareButton({ item }: ShareButtonProps) {
  const [Panel, setPanel] = useState<ComponentType<SharePanelProps> | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  function open(): void {
    setHasFailed(false);
    import('./share-panel').then(
      ({ SharePanel }) => setPanel(() => SharePanel),
      () => setHasFailed(true),
    );
  }

  return (
    <div>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={open}
        className="min-h-11 w-full rounded-lg border border-hairline bg-surface px-4 text-left text-[0.9375rem] hover:border-ink"
      >
        分享与引用
      </button>
      <p role="status" className={hasFailed ? 'mt-2 text-sm' : 'sr-only'}>
        {hasFailed && '加载失败，请检查网络后重试。'}
      </p>
      {Panel && <Panel item={item} onClose={() => setPanel(null)} />}
    </div>
  );
}
