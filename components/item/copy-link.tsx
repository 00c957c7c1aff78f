'use client';

import { useEffect, useState } from 'react';
import { copyText } from '@/components/clipboard/copy-text';
import { withBasePath } from '@/components/layout/with-base-path';

type Outcome = 'copied' | 'refused';

const SHOWN_FOR_MS = 4000;

/** Copies the item's own address, without the search that led here. */
export function CopyLink({ path }: { readonly path: string }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const address = () => new URL(withBasePath(path), window.location.origin).href;

  return (
    <div className="hidden scripted:block">
      <button
        type="button"
        onClick={async () => setOutcome((await copyText(address())) ? 'copied' : 'refused')}
        className="min-h-11 w-full rounded-lg border border-hairline bg-surface px-4 text-left text-[15px] hover:border-ink"
      >
        <span aria-hidden={outcome === 'copied'}>
          {outcome === 'copied' ? '✓ 已复制' : '复制链接'}
        </span>
      </button>
      <p role="status" className={outcome === 'refused' ? 'mt-2 text-sm break-all' : 'sr-only'}>
        {outcome === 'copied' && '链接已复制'}
        {outcome === 'refused' && `浏览器不允许复制，请手动复制：${address()}`}
      </p>
    </div>
  );
}
