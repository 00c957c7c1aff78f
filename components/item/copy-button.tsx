'use client';

import { useEffect, useState } from 'react';
import { copyText } from '@/components/clipboard/copy-text';

interface CopyButtonProps {
  /** What the button copies, for example 链接. */
  readonly what: string;
  readonly text: () => string;
}

type Outcome = 'copied' | 'refused';

const SHOWN_FOR_MS = 4000;

/** Copies a text, and shows it to be copied by hand where the browser refuses. */
export function CopyButton({ what, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  return (
    <div>
      <button
        type="button"
        onClick={async () => setOutcome((await copyText(text())) ? 'copied' : 'refused')}
        className="min-h-11 w-full rounded-lg border border-hairline bg-surface px-4 text-left text-[0.9375rem] hover:border-ink"
      >
        <span aria-hidden={outcome === 'copied'}>
          {outcome === 'copied' ? '✓ 已复制' : `复制${what}`}
        </span>
      </button>
      <p role="status" className={outcome === 'refused' ? 'mt-2 text-sm wrap-anywhere' : 'sr-only'}>
        {outcome === 'copied' && `${what}已复制`}
        {outcome === 'refused' && `浏览器不允许复制，请手动复制：${text()}`}
      </p>
    </div>
  );
}
