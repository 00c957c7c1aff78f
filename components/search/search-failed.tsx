import type { SearchFailure } from '@/lib/worker/protocol';

interface SearchFailedProps {
  readonly failure: SearchFailure;
  readonly onRetry: () => void;
}

/** What went wrong in the reader's words, and the one button that helps. */
export function SearchFailed({ failure, onRetry }: SearchFailedProps) {
  const isOutdated = failure.kind === 'version';
  return (
    <div role="alert" className="max-w-[38em] py-6">
      <p className="font-song text-xl font-bold">
        {isOutdated ? '本站内容已更新' : '检索数据没有载入'}
      </p>
      <p className="mt-2 text-soft">
        {isOutdated
          ? '这个页面是旧版本，与新的检索数据不配套。刷新页面后即可继续检索，检索词会保留。'
          : '可能是网络中断。请检查网络后重试；清空检索词，仍可按栏目浏览全部条目。'}
      </p>
      <button
        type="button"
        onClick={isOutdated ? () => window.location.reload() : onRetry}
        className="mt-4 min-h-11 rounded-lg bg-ink px-6 text-paper hover:bg-peony hover:text-on-peony"
      >
        {isOutdated ? '刷新页面' : '重试'}
      </button>
    </div>
  );
}
