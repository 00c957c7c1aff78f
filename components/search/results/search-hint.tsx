import Link from 'next/link';

/** One quiet line under the box: what it understands, and where to read more. */
export function SearchHint() {
  return (
    <p className="mt-1 flex items-baseline justify-between gap-x-4 text-[0.8125rem] leading-7 text-soft sm:mt-1.5 sm:justify-start print:hidden">
      <span className="max-sm:sr-only">支持繁体、拼音、“精确短语”、-排除、日期</span>
      <Link
        href="/help/"
        prefetch={false}
        className="inline-flex items-center underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current max-sm:ml-auto touch:min-h-11"
      >
        检索帮助
      </Link>
    </p>
  );
}
