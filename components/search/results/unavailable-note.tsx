import type { SearchPage } from '@/lib/search/contract';
import type { Supplement } from '@/lib/search/query-plan';

interface UnavailableNoteProps {
  readonly page: SearchPage;
  readonly onRetry: () => void;
}

const NAMES: Readonly<Record<Supplement, string>> = {
  traditional: '繁体字对照表',
  readings: '拼音对照表',
  near: '近义词表',
  code: '部分检索程序',
};

const NEEDS: Readonly<Record<Supplement, string>> = {
  traditional: '检索词里有原文没有的字，可能是繁体字，要对照这张表才能查。',
  readings: '原文中没有与检索词一字不差的内容，是不是拼音或同音字，要对照这张表才知道。',
  near: '原文中很少或没有检索词，有没有意思相同的词，要对照这张表才知道。',
  code: '检索词里的日期、数字、符号或简称，要由这部分程序来识别；现在只按原样查了。',
};

/** Says which table could not be loaded, so that what it would have found is not taken for absent. */
export function UnavailableNote({ page, onRetry }: UnavailableNoteProps) {
  const { hits, unavailable } = page;
  const names = unavailable.map((one) => NAMES[one]).join('和');
  return (
    <div role="alert" className="mt-4 max-w-[38em] border-l-[3px] border-peony bg-wash px-4 py-2.5">
      <p className="font-bold">
        {names}加载失败，
        {hits.length > 0 ? '结果可能不全' : '还不知道有没有结果'}
      </p>
      <p className="text-sm text-soft">{unavailable.map((one) => NEEDS[one])}</p>
      <button
        type="button"
        onClick={onRetry}
        className="min-h-9 text-sm text-peony underline underline-offset-4 touch:min-h-11"
      >
        重试
      </button>
    </div>
  );
}
