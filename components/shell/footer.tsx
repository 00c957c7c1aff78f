import Link from 'next/link';
import { GAZETTE_NAME } from '@/lib/site/site-name';
import { ThemeSwitch } from './theme-switch';
import { withBasePath } from './with-base-path';

const PAGES = [
  { path: '/issues/', label: '各期目录' },
  { path: '/help/', label: '检索帮助' },
  { path: '/about/', label: '关于本站' },
] as const;

const FILES = [
  { path: '/data/items.json', label: 'JSON' },
  { path: '/data/items.csv', label: 'CSV（可用表格软件打开）' },
  { path: '/atom.xml', label: '订阅（Atom）' },
] as const;

const LINK =
  'inline-flex items-center underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current touch:min-h-11';

/** Where the texts come from, the pages about them, and all of them as data. */
export function Footer() {
  return (
    <footer className="border-t border-hairline text-sm text-soft print:hidden">
      <div className="mx-auto flex max-w-[69rem] flex-wrap items-center justify-between gap-x-10 gap-y-2 px-[18px] py-6 sm:px-6">
        <p className="basis-full">文字录自《{GAZETTE_NAME}》印刷本，以原刊为准。</p>
        <ul className="flex flex-wrap items-center gap-x-5">
          {PAGES.map(({ path, label }) => (
            <li key={path}>
              <Link href={path} prefetch={false} className={LINK}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
        <p className="flex flex-wrap items-center gap-x-5">
          <span>开放数据</span>
          {FILES.map(({ path, label }) => (
            <a key={path} href={withBasePath(path)} className={LINK}>
              {label}
            </a>
          ))}
        </p>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
