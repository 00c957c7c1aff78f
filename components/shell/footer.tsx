import Link from 'next/link';
import { GAZETTE_NAME, IS_UNOFFICIAL, SITE_NAME } from '@/lib/site/site-name';
import { FooterOffice } from './footer-office';
import { withBasePath } from './with-base-path';

const NAMES = '/names/';

const PAGES = [
  { path: '/issues/', label: '往期目录' },
  { path: NAMES, label: '人物、县区、机构' },
  { path: '/help/', label: '检索帮助' },
  { path: '/about/', label: '关于本站' },
  { path: '/accessibility/', label: '无障碍声明' },
] as const;

const FILES = [
  { path: '/data/items.json', label: 'JSON' },
  { path: '/data/items.csv', label: 'CSV（可用表格软件打开）' },
  { path: '/atom.xml', label: '订阅（Atom）' },
] as const;

const LINK =
  'inline-flex items-center underline decoration-hairline underline-offset-4 hover:text-ink hover:decoration-current touch:min-h-11';

/** Where the texts come from, the pages about them, all of them as data, and whose site this is. */
export function Footer({ hasNames }: { readonly hasNames: boolean }) {
  const pages = PAGES.filter(({ path }) => hasNames || path !== NAMES);
  return (
    <footer className="border-t border-hairline text-sm text-soft print:hidden">
      <div className="mx-auto grid max-w-[69rem] gap-y-2 px-[18px] py-6 sm:px-6">
        <p>
          文字录自《{GAZETTE_NAME}》，以原刊为准。
          {IS_UNOFFICIAL && `${SITE_NAME}是非官方网站，与公报的发布机关没有隶属关系。`}
        </p>
        <ul className="flex flex-wrap items-center gap-x-5 gap-y-1">
          {pages.map(({ path, label }) => (
            <li key={path}>
              <Link href={path} prefetch={false} className={LINK}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
        <p className="flex flex-wrap items-center gap-x-5 gap-y-1">
          <span>开放数据</span>
          {FILES.map(({ path, label }) => (
            <a key={path} href={withBasePath(path)} className={LINK}>
              {label}
            </a>
          ))}
        </p>
        <FooterOffice linkClass={LINK} />
      </div>
    </footer>
  );
}
