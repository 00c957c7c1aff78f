import { GAZETTE_NAME } from '@/lib/site/site-name';
import { ExampleList } from './example-list';
import { LENIENT_EXAMPLES, QUERY_EXAMPLES } from './help-examples';
import { HelpSection } from './help-section';
import { KeyList } from './key-list';

const PARTS = [
  { id: 'how', title: '怎样检索' },
  { id: 'language', title: '写法' },
  { id: 'lenient', title: '记不准也能搜' },
  { id: 'results', title: '怎样看结果' },
  { id: 'narrow', title: '缩小范围' },
  { id: 'keys', title: '键盘' },
  { id: 'cite', title: '引用' },
  { id: 'privacy', title: '检索不出本机' },
] as const;

const [HOW, LANGUAGE, LENIENT, RESULTS, NARROW, KEYS, CITE, PRIVACY] = PARTS;

/** How to search, for readers who want to know; the search itself needs none of it. */
export function HelpView() {
  return (
    <div className="grid-cols-[232px_minmax(0,1fr)] gap-x-14 pt-6 lg:grid lg:pt-8">
      <nav aria-label="本页目录" className="hidden lg:block print:hidden">
        <ul className="sticky top-8 text-[0.9375rem]">
          {PARTS.map(({ id, title }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="flex min-h-8 items-center text-soft hover:text-ink touch:min-h-11"
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <article className="max-w-[38em]">
        <h1 className="font-song text-[1.75rem] leading-[1.4] font-bold sm:text-[2rem]">
          检索帮助
        </h1>
        <p className="mt-3">凡文中有，必能搜到。下面的例子都可以点开试一试。</p>

        <HelpSection {...HOW}>
          <p>
            在检索框里写下记得的人名、地名或任意词句，结果随写随出，不必按回车。标题和正文都搜，连标点在内的整句原话也可以贴进来。
          </p>
          <p>
            写的时候，检索框下面会列出文中有的人名、机构、地名、词语和标题，后面的数字是检索它会有多少条结果。
          </p>
        </HelpSection>

        <HelpSection {...LANGUAGE}>
          <ExampleList examples={QUERY_EXAMPLES} />
        </HelpSection>

        <HelpSection {...LENIENT}>
          <p>
            总是先按写下的字找。文中没有这些字，再按读音、简称和相近的字去想，并说明当作了什么。
          </p>
          <ExampleList examples={LENIENT_EXAMPLES} />
        </HelpSection>

        <HelpSection {...RESULTS}>
          <p>
            原样含有检索词的条目排在最前，其次是词都齐、只是不连在一起的，再次是意思相当的写法。同一档里，标题里有的、出现得早而多的在先。标黄的字是找到的地方。
          </p>
          <p>
            <strong>部分匹配</strong>
            单列在最后：这些条目只含检索词的一部分，供参考，不计入结果的条数。
          </p>
          <p>
            <strong>智能</strong>
            用到上面说的全部办法；<strong>精确</strong>
            只列原样含有检索词的条目，标点也要相同，①与 1 也不混同，适合查证某个说法有没有出现过。
          </p>
        </HelpSection>

        <HelpSection {...NARROW}>
          <p>
            结果可以按栏目、日期、人物、县区筛选，几种条件可以并用；每一项后面的数字是选了它会有多少条。结果可以按相关度或日期排序。
          </p>
          <p>检索词和筛选都在网址里：把网址发给别人，或存为书签，打开就是同样的结果。</p>
        </HelpSection>

        <HelpSection {...KEYS}>
          <p>不用鼠标也能检索。输入法正在选字的时候，这些键仍归输入法。</p>
          <KeyList />
        </HelpSection>

        <HelpSection {...CITE}>
          <p>
            每个条目有固定的网址和编号，形如
            2023-05-001，一经发布不再改变，可以放心引用。条目页上可以复制链接。
          </p>
          <p>
            引用时写明刊名、期次、页码和编号，例如：《{GAZETTE_NAME}
            》2023年5月，第1页，编号 2023-05-001。文字以印刷本为准。
          </p>
        </HelpSection>

        <HelpSection {...PRIVACY}>
          <p>
            检索在浏览器里进行：写检索词、筛选、打开结果、返回、从别的页面检索，检索词和筛选都不会随任何请求发出，也没有统计和跟踪。服务器只看到浏览器取了哪些页面和数据文件。
          </p>
          <p>
            例外只有网址：检索页的网址里有检索词和筛选，为的是能收藏和分享。打开别人发来的或收藏的这种网址、刷新这样的页面、从别的文件或网站退回到这样的页面，都是向存放网站的服务器请求这个网址，它会收到其中的检索词。浏览器没有启用脚本时，检索框也只能这样发出检索词。条目页的网址把检索词写在“#”后面，这一部分浏览器从不发出。
          </p>
          <p>
            最近检索只保存在这台设备的浏览器里：在空的检索框上点一下就能看到，可以逐条移除，也可以全部清除。
          </p>
        </HelpSection>
      </article>
    </div>
  );
}
