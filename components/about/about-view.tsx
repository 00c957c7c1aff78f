import Link from 'next/link';
import { PageNav } from '@/components/shell/page-nav';
import { withBasePath } from '@/components/shell/with-base-path';
import { GAZETTE_NAME, IS_UNOFFICIAL, SITE_NAME } from '@/lib/site/site-name';
import { SITE } from '@/lib/site/site-settings';
import { AboutSection } from './about-section';
import { DataFields } from './data-fields';
import { OfficeContact } from './office-contact';

interface AboutViewProps {
  /** What the issues cover, for example `2023年5月`. */
  readonly period: string;
  readonly issueCount: number;
  readonly itemCount: number;
  /** How many titles the contents pages print differently from the body. */
  readonly retitledCount: number;
}

const TITLES = {
  record: '收录什么',
  source: '来源与完整',
  data: '开放数据与订阅',
  rights: '使用',
  privacy: '隐私',
  contact: '联系与纠错',
} as const;

const LINK = 'text-peony underline decoration-hairline underline-offset-4 hover:decoration-current';

/** What the record is, where it comes from, how complete it is, and what may be done with it. */
export function AboutView({ period, issueCount, itemCount, retitledCount }: AboutViewProps) {
  const { sponsor, operator, address, phone, corrections } = SITE;
  const hasContact = [sponsor, operator, address, phone, corrections].some((fact) => fact !== null);
  const { contact, ...others } = TITLES;
  const titles = hasContact ? { ...others, contact } : others;
  return (
    <div className="grid-cols-[14.5rem_minmax(0,1fr)] gap-x-14 pt-6 lg:grid lg:pt-8">
      <div className="min-w-0 max-w-[42em] lg:col-start-2">
        <header className="border-b border-hairline pb-4">
          <h1 className="font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">
            关于本站
          </h1>
        </header>
        <AboutSection id="record" title={titles.record}>
          <p>
            {IS_UNOFFICIAL &&
              `${SITE_NAME}是非官方网站，与公报的发布机关没有隶属关系；需要以官方文本为据的，请查阅原刊。`}
            本站收录《{GAZETTE_NAME}》的全文，现有{issueCount}期（{period}），共{itemCount}
            条。可以检索，也可以按
            <Link href="/issues/" prefetch={false} className={LINK}>
              往期目录
            </Link>
            浏览。每一条都有固定的编号和网址，发布后不再更改。
          </p>
        </AboutSection>
        <AboutSection id="source" title={titles.source}>
          <p>
            文字录自印刷本，目录、栏目、次序和页码均依原刊。每次更新网站都逐字核对：原文的每一个字都恰好归入一个栏目名、一个标题或一条正文，不多也不少；核对不符的，网站不会更新。
          </p>
          <p>
            只整理排版，不改文字：去掉为对齐而加的空格和表格线，接上被换页切断的句子。
            {retitledCount > 0 &&
              `有${retitledCount}条的标题在目录和正文中写法不同，网站以正文为准，并注明目录的写法，按两种写法都能检索到。`}
            日期取自正文开头，年份依刊期。如有出入，以原刊为准。
          </p>
        </AboutSection>
        <AboutSection id="data" title={titles.data}>
          <p>
            全部条目可以整份下载：
            <a href={withBasePath('/data/items.json')} className={LINK}>
              items.json
            </a>
            和
            <a href={withBasePath('/data/items.csv')} className={LINK}>
              items.csv
            </a>
            （可用表格软件打开）。两者内容相同，字段如下；各期的名称和日期见
            <a href={withBasePath('/data/issues.json')} className={LINK}>
              issues.json
            </a>
            。
          </p>
          <DataFields />
          <p>
            用订阅软件（RSS阅读器）可以及时得知新增的条目：
            <a href={withBasePath('/atom.xml')} className={LINK}>
              全部条目
            </a>
            。只关注某个栏目、人物、县区或机构的，可在它们各自的页面上订阅。
          </p>
        </AboutSection>
        <AboutSection id="rights" title={titles.rights}>
          <p>
            公报文字是发布机关的公开记录。引用时请注明《{GAZETTE_NAME}
            》及期次、页码，也可以附上条目的固定网址。本站程序以MIT许可证开放。
          </p>
        </AboutSection>
        <AboutSection id="privacy" title={titles.privacy}>
          <p>
            检索在您的浏览器里进行，检索词和筛选条件不会随任何请求发出。本站不使用Cookie，不做访问统计，也不加载任何第三方内容。检索页的网址中含有检索词，以便收藏和分享；只有打开或刷新这样的网址，或者浏览器没有启用脚本时，存放网站的服务器才会收到它。大字版、深浅色、最近的检索和关注的检索只保存在您的浏览器里，不会发给任何人。
          </p>
        </AboutSection>
        {hasContact && (
          <AboutSection id="contact" title={contact}>
            <OfficeContact linkClass={LINK} />
          </AboutSection>
        )}
      </div>
      <PageNav
        title="本页内容"
        places={Object.entries(titles).map(([id, name]) => ({ id, name }))}
      />
    </div>
  );
}
