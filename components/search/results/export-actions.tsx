import { useState } from 'react';
import { copyText } from '@/components/clipboard/copy-text';
import { FollowSearch } from '@/components/saved/follow-search';
import type { SearchSession } from '@/components/search/state/search-session';
import { withBasePath } from '@/components/shell/with-base-path';
import { serialiseSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';

interface ExportActionsProps {
  readonly session: SearchSession;
  readonly request: SearchRequest;
  /** The search in the reader's words. */
  readonly name: string;
  /** Number of all hits. */
  readonly total: number;
}

const BUTTON =
  'block min-h-10 w-full rounded-md px-2.5 text-left text-[0.9375rem] hover:bg-wash touch:min-h-11';

const FAILED = '下载失败，请检查网络后再试';

/** Takes the search along: its address, or all of its hits as a table or on paper. */
export function ExportActions({ session, request, name, total }: ExportActionsProps) {
  const [news, setNews] = useState('');

  async function copy(): Promise<void> {
    const address = new URL(withBasePath('/') + serialiseSearch(request), window.location.origin);
    const isCopied = await copyText(address.href);
    setNews(isCopied ? '已复制' : `浏览器不允许复制，请手动复制：${address.href}`);
  }

  async function download(): Promise<void> {
    try {
      const [{ downloadResults }, hits] = await Promise.all([
        import('./download-results'),
        session.allHits(),
      ]);
      downloadResults(hits, request);
      setNews('已下载');
    } catch {
      setNews(FAILED);
    }
  }

  async function print(): Promise<void> {
    try {
      await session.listAll();
      window.print();
      setNews('');
    } catch {
      setNews(FAILED);
    }
  }

  return (
    <>
      <ExportButton name="复制检索链接" onClick={copy} />
      <ExportButton name={`下载 CSV（${total} 条）`} onClick={download} />
      <ExportButton name={`打印（${total} 条）`} onClick={print} />
      <FollowSearch request={request} name={name} className={BUTTON} />
      <p role="status" className="px-2.5 text-[0.8125rem] break-all text-soft">
        {news}
      </p>
    </>
  );
}

interface ExportButtonProps {
  readonly name: string;
  readonly onClick: () => void;
}

function ExportButton({ name, onClick }: ExportButtonProps) {
  return (
    <button type="button" onClick={onClick} className={BUTTON}>
      {name}
    </button>
  );
}
