import type { SearchFailure } from '@/lib/backends/worker/protocol';

interface SearchFailedProps {
  readonly failure: SearchFailure;
  readonly onRetry: () => void;
}

interface Help {
  readonly what: string;
  readonly advice: string;
  /** The page itself must be loaded anew; trying again would fail likewise. */
  readonly isReload?: true;
}

const NOT_LOADED = '检索数据加载失败';
const BROWSE = '往期目录不受影响，仍可浏览。';

const HELP: Readonly<Record<SearchFailure['kind'], Help>> = {
  version: {
    what: '本站内容已更新',
    advice: '这个页面是旧版本，与新的检索数据不配套。刷新页面后即可继续检索，检索词会保留。',
    isReload: true,
  },
  program: {
    what: '检索程序加载失败',
    advice: '可能是网络中断，也可能是网站刚刚更新。刷新页面后即可继续检索，检索词会保留。',
    isReload: true,
  },
  unreachable: { what: NOT_LOADED, advice: `可能是网络中断。请检查网络后重试；${BROWSE}` },
  timeout: {
    what: NOT_LOADED,
    advice: `服务器迟迟没有送来数据，可能是网络太慢或服务器繁忙。请稍后重试；${BROWSE}`,
  },
  damaged: {
    what: NOT_LOADED,
    advice: `收到的数据残缺，或与公布的不一致，已弃用，未用于检索。请重试；${BROWSE}`,
  },
  missing: {
    what: NOT_LOADED,
    advice: `服务器上缺少检索数据，网站可能正在更新。请过一会儿重试；${BROWSE}`,
  },
  internal: {
    what: '检索程序出错',
    advice: '这是本站程序的问题，不是检索词的问题。请重试；仍然出错时，请刷新页面。',
  },
};

/** What went wrong in the reader's words, and the one button that helps. */
export function SearchFailed({ failure, onRetry }: SearchFailedProps) {
  const { what, advice, isReload } = HELP[failure.kind];
  return (
    <div role="alert" className="max-w-[38em] py-6">
      <p className="font-song text-xl font-bold">{what}</p>
      <p className="mt-2 text-soft">{advice}</p>
      <button
        type="button"
        onClick={isReload ? () => window.location.reload() : onRetry}
        className="mt-4 min-h-11 rounded-lg bg-ink px-6 text-paper hover:bg-peony hover:text-on-peony"
      >
        {isReload ? '刷新页面' : '重试'}
      </button>
    </div>
  );
}
