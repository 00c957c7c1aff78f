import Link from 'next/link';
import { PROSE_LINK, ProsePage } from '@/components/shell/prose-page';
import { withBasePath } from '@/components/shell/with-base-path';
import { GAZETTE_NAME, IS_UNOFFICIAL, SITE_NAME } from '@/lib/site/site-name';
import { DataFields } from './data-fields';
import { officeContact } from './office-contact';

interface AboutViewProps {
  /** What the issues cover, for example `2023年5月`. */
  readonly period: string;
  readonly issueCount: number;
  readonly itemCount: number;
  /** How many titles the contents pages print differently from the body. */
  readonly retitledCount: number;
  /** Whether there are pages of names. */
  readonly hasNames: boolean;
}

/** What the record is, where it comes from, how complete it is, and what may be done with it. */
export function AboutView(props: AboutViewProps) {
  const { period, issueCount, itemCount, retitledCount, hasNames } = props;
  const contact = officeContact();
  return (
    <ProsePage
      title="关于本站"
      parts={[
        {
          id: 'record',
          title: '收录什么',
          text: (
            <p>
              {IS_UNOFFICIAL &&
                `${SITE_NAME}是非官方网站，与公报的发布机关没有隶属关系；需要以官方文本为据的，请查阅原刊。`}
              本站收录《{GAZETTE_NAME}》的全文，现有{issueCount}期{period !== '' && `（${period}）`}
              ，共{itemCount}条。可以检索，也可以按
              <Link href="/issues/" prefetch={false} className={PROSE_LINK}>
                往期目录
              </Link>
              浏览。每一条都有固定的编号和网址，发布后不再更改。
            </p>
          ),
        },
        {
          id: 'source',
          title: '来源与完整',
          text: (
            <>
              <p>
                文字、栏目、次序和页码均依原刊。每次更新网站都逐字核对：原文的每一个字都恰好归入一个栏目名、一个标题或一条正文，不多也不少；核对不符的，网站不会更新。
              </p>
              <p>
                只整理排版，不改文字：去掉为对齐而加的空格和表格线，接上被换页切断的句子。
                {retitledCount > 0 &&
                  `有${retitledCount}条的标题在目录和正文中写法不同，网站以正文为准，并注明目录的写法，按两种写法都能检索到。`}
                日期取自原文，没有写明年份的依刊期。如有出入，以原刊为准。
              </p>
            </>
          ),
        },
        {
          id: 'data',
          title: '开放数据与订阅',
          text: (
            <>
              <p>
                全部条目可以整份下载：
                <FileLink path="/data/items.json" name="items.json" />和
                <FileLink path="/data/items.csv" name="items.csv" />
                （可用表格软件打开）。两者内容相同，字段如下；各期的名称和日期见
                <FileLink path="/data/issues.json" name="issues.json" />。
              </p>
              <DataFields />
              <p>
                用订阅软件（RSS阅读器）可以及时得知新增的条目：
                <FileLink path="/atom.xml" name="全部条目" />
                。只关注某个{hasNames ? '栏目、人物、县区或机构' : '栏目'}
                的，可在它自己的页面上订阅。
              </p>
            </>
          ),
        },
        {
          id: 'rights',
          title: '使用',
          text: (
            <p>
              公报文字是发布机关的公开记录。引用时请注明《{GAZETTE_NAME}
              》及期次、页码，也可以附上条目的固定网址。本站程序以MIT许可证开放。
            </p>
          ),
        },
        {
          id: 'privacy',
          title: '隐私',
          text: (
            <p>
              检索在您的浏览器里进行，检索词和筛选条件不会随任何请求发出。本站不使用Cookie，不做访问统计，也不加载任何第三方内容。检索页的网址中含有检索词，以便收藏和分享；只有打开或刷新这样的网址，或者浏览器没有启用脚本时，存放网站的服务器才会收到它。大字版、深浅色、最近的检索和关注的检索只保存在您的浏览器里，不会发给任何人。
            </p>
          ),
        },
        ...(contact === null ? [] : [{ id: 'contact', title: '联系与纠错', text: contact }]),
      ]}
    />
  );
}

function FileLink({ path, name }: { readonly path: string; readonly name: string }) {
  return (
    <a href={withBasePath(path)} className={PROSE_LINK}>
      {name}
    </a>
  );
}
