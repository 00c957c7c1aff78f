import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { copyText } from '@/components/clipboard/copy-text';
import { withBasePath } from '@/components/shell/with-base-path';
import { serialiseSearch } from '@/lib/search/address';
import type { SearchAnswer } from '@/lib/search/contract';

interface SaveMenuProps {
  readonly answer: SearchAnswer | null;
}

/** Takes the search along: its address, or its results as a table. */
export function SaveMenu({ answer }: SaveMenuProps) {
  const root = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [news, setNews] = useState('');

  function open(): void {
    setIsOpen(true);
    // Safari does not focus a button that is clicked, and would never tell when it is left.
    toggle.current?.focus();
  }

  function close(): void {
    setIsOpen(false);
    setNews('');
  }

  function onBlur({ relatedTarget }: FocusEvent): void {
    if (!root.current?.contains(relatedTarget)) close();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
    toggle.current?.focus();
  }

  async function copy(): Promise<void> {
    if (!answer) return;
    const address = new URL(
      withBasePath('/') + serialiseSearch(answer.request),
      window.location.origin,
    ).href;
    setNews((await copyText(address)) ? '已复制' : `浏览器不允许复制，请手动复制：${address}`);
  }

  async function download(): Promise<void> {
    if (!answer) return;
    try {
      const { downloadResults } = await import('./download-results');
      downloadResults(answer);
      setNews('已下载');
    } catch {
      setNews('没有下载成功，请检查网络后再试');
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to what happens on the buttons inside
    <div ref={root} onBlur={onBlur} onKeyDown={onKeyDown} className="relative">
      <button
        ref={toggle}
        type="button"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : open())}
        className="min-h-9 rounded-md px-2 text-sm text-soft hover:text-ink touch:min-h-11"
      >
        保存
      </button>
      {isOpen && (
        <div className="absolute right-0 z-10 w-52 rounded-lg border border-hairline bg-surface p-1.5 shadow-lg shadow-black/5">
          <SaveButton name="复制本次检索" onClick={copy} />
          <SaveButton name={`下载 CSV（${answer?.hits.length ?? 0} 条）`} onClick={download} />
          <p role="status" className="px-2.5 text-[0.8125rem] break-all text-soft">
            {news}
          </p>
        </div>
      )}
    </div>
  );
}

interface SaveButtonProps {
  readonly name: string;
  readonly onClick: () => void;
}

function SaveButton({ name, onClick }: SaveButtonProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="block min-h-10 w-full rounded-md px-2.5 text-left text-[0.9375rem] hover:bg-wash touch:min-h-11"
    >
      {name}
    </button>
  );
}
