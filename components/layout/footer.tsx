import Link from 'next/link';
import { GAZETTE_NAME } from './site-name';
import { ThemeSwitch } from './theme-switch';
import { withBasePath } from './with-base-path';

const OPEN_DATA = [
  { path: '/data/items.json', label: 'JSON' },
  { path: '/data/items.csv', label: 'CSV（可用表格软件打开）' },
] as const;

/** Where the texts come from, and all of them as data. */
export function Footer() {
  return (
    <footer className="border-t border-hairline text-sm text-soft print:hidden">
      <div className="mx-auto flex max-w-[69rem] flex-wrap items-center justify-between gap-x-10 gap-y-1 px-[18px] py-6 sm:px-6">
        <p>文字录自《{GAZETTE_NAME}》印刷本，以原刊为准。</p>
        <p className="flex flex-wrap items-center gap-x-5">
          <Link
            href="/help/"
            prefetch={false}
            className="inline-flex items-center underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current touch:min-h-11"
          >
            检索帮助
          </Link>
          <span>开放数据</span>
          {OPEN_DATA.map(({ path, label }) => (
            <a
              key={path}
              href={withBasePath(path)}
              className="inline-flex items-center underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current touch:min-h-11"
            >
              {label}
            </a>
          ))}
        </p>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
