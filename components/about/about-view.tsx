import Link from 'next/link';
import { withBasePath } from '@/components/shell/with-base-path';
import { GAZETTE_NAME } from '@/lib/site/site-name';
import { AboutSection } from './about-section';
import { DataFields } from './data-fields';

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
  accessibility: '无障碍',
  data: '开放数据与订阅',
  rights: '使用',
  privacy: '隐私',
} as const;

const LINK = 'text-peony underline decoration-hairline underline-offset-4 hover:decoration-current';

/** What the record is, where it comes from, how complete it is, and what may be done with it. */
export function AboutView({ period, issueCount, itemCount, retitledCount }: AboutViewProps) {
  return (
    <div className="grid-cols-[14.5rem_minmax(0,1fr)] gap-x-14 pt-6 lg:grid lg:pt-8">
      <div className="min-w-0 max-w-[42em] lg:col-start-2">
        <header className="border-b border-hairline pb-4">
          <h1 className="font-song text-[1.75rem] font-bold leading-[1.4] sm:text-[2rem]">
            关于本站
          </h1>
        </header>
        <AboutSection id="record" title={TITLES.record}>
          <p>
            本站收录《{GAZETTE_NAME}》的全文，现有{issueCount}期（{period}），共{itemCount}
            条。可以检索，也可以按
            <Link href="/issues/" prefetch={false} className={LINK}>
              各期目录
            </Link>
            浏览。每一条都有固定的编号和链接，不会因为增加新的一期而改变。
          </p>
        </AboutSection>
        <AboutSection id="source" title={TITLES.source}>
          <p>
            文字录自印刷本，目录、栏目、次序和页码都依原刊。生成网站时逐字核对：正文的每一个字，都恰好归入一个栏目名、一个标题或一条正文，一字不多、一字不少；核对不过，网站就不会更新。
          </p>
          <p>
            只整理排版，不改文字：去掉为对齐而加的空格和表格线，接上被换页切断的句子。
            {retitledCount > 0 &&
              `有${retitledCount}条的标题，目录和正文写法不同；网站采用正文的写法，并注明目录的写法，两种写法都能搜到。`}
            日期取自正文开头，年份依刊期。文字以原刊为准。
          </p>
        </AboutSection>
        <AboutSection id="accessibility" title={TITLES.accessibility}>
          <p>
            本站依照《网页内容无障碍指南》（WCAG
            2.2）AA级制作：只用键盘就能使用全部功能，读屏软件能读出结构和结果数目，文字与背景有足够的对比，可放大到400%而不必左右滚动，并遵从系统的深色、高对比度和减少动画设置。各类页面在每次修改后都经自动检查。
          </p>
          <p>不启用脚本也能阅读全部条目、按栏目和期次浏览；即输即搜需要脚本。</p>
        </AboutSection>
        <AboutSection id="data" title={TITLES.data}>
          <p>
            全部条目可以整份下载：
            <a href={withBasePath('/data/items.json')} className={LINK}>
              items.json
            </a>
            和
            <a href={withBasePath('/data/items.csv')} className={LINK}>
              items.csv
            </a>
            （可用表格软件打开）。两者内容相同，字段如下；各期的名称和日期在
            <a href={withBasePath('/data/issues.json')} className={LINK}>
              issues.json
            </a>
            。
          </p>
          <DataFields />
          <p>
            用订阅软件可以随时得知新的条目：
            <a href={withBasePath('/atom.xml')} className={LINK}>
              全部条目
            </a>
            ；只订某一栏目的，把栏目页的地址交给订阅软件即可。
          </p>
        </AboutSection>
        <AboutSection id="rights" title={TITLES.rights}>
          <p>
            公报文字是发布机关的公开记录。引用时请注明《{GAZETTE_NAME}
            》、期号和页码，也可以附上条目的固定链接。本站的程序以MIT许可证开放。
          </p>
        </AboutSection>
        <AboutSection id="privacy" title={TITLES.privacy}>
          <p>
            检索在您的浏览器里进行，检索词和筛选不随任何请求发出。本站不设Cookie，没有统计，不向任何第三方请求内容。检索页的网址里有检索词，是为了能收藏和分享；只有打开或刷新这样的网址时，或者浏览器没有启用脚本时，存放网站的服务器会像收到其他网址一样收到它。大字版、深浅色和最近检索过的词只记在您的浏览器里，不会发给任何人。
          </p>
        </AboutSection>
      </div>
      <nav
        aria-labelledby="on-this-page"
        className="hidden lg:col-start-1 lg:row-start-1 lg:block print:hidden"
      >
        <h2 id="on-this-page" className="mb-2 text-sm text-soft">
          本页内容
        </h2>
        <ul>
          {Object.entries(TITLES).map(([id, title]) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="inline-flex min-h-[2.125rem] items-center text-[0.9375rem] hover:text-peony touch:min-h-11"
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
