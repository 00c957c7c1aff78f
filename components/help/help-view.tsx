import { ProsePage } from '@/components/shell/prose-page';
import { GAZETTE_NAME } from '@/lib/site/site-name';
import { ExampleList } from './example-list';
import { type HelpExample, LENIENT_EXAMPLES, QUERY_EXAMPLES } from './help-examples';
import { KeyList } from './key-list';

interface HelpViewProps {
  /** Whether an example finds something in this collection: then it can be tried. */
  readonly isThere: (example: HelpExample) => boolean;
}

/** How to search, for readers who want to know; the search itself needs none of it. */
export function HelpView({ isThere }: HelpViewProps) {
  const canTry = [...QUERY_EXAMPLES, ...LENIENT_EXAMPLES].some(isThere);
  return (
    <ProsePage
      title="检索帮助"
      lead={`凡文中有，必能搜到。${canTry ? '下面带下划线的例子可以点开试一试。' : ''}`}
      parts={[
        {
          id: 'how',
          title: '怎样检索',
          text: (
            <>
              <p>
                在检索框里输入记得的人名、地名或任意词句，结果随输入即时显示，不必按回车。标题和正文都检索，连标点在内的整句原话也可以直接粘贴。
              </p>
              <p>
                输入时，检索框下会列出文中的人名、机构、地名、词语和标题，后面的数字是检索它所得的条数。
              </p>
            </>
          ),
        },
        {
          id: 'language',
          title: '检索语法',
          text: (
            <>
              <ExampleList examples={QUERY_EXAMPLES} isThere={isThere} />
            </>
          ),
        },
        {
          id: 'lenient',
          title: '记不清也能搜',
          text: (
            <>
              <p>
                先按原字查找。文中没有这些字时，再按读音、简称和形近、音近的字查找，并说明改查了什么。
              </p>
              <ExampleList examples={LENIENT_EXAMPLES} isThere={isThere} />
            </>
          ),
        },
        {
          id: 'results',
          title: '怎样看结果',
          text: (
            <>
              <p>
                原样含有检索词的条目排在最前，其次是含有全部词语但不相连的，再次是含有简称、全称等同义写法的。同一类中，标题里有的、出现得早而多的在前。命中的文字以底色标出。
              </p>
              <p>
                <strong>部分匹配</strong>
                单独列出：这些条目只含检索词的一部分，供参考，不计入结果条数。文中没有检索词时，另外列出
                <strong>意思相近</strong>的词和条目，同样不计入。
              </p>
              <p>
                <strong>智能</strong>
                使用上述全部办法；<strong>精确</strong>
                只列出原样含有检索词的条目，标点也须相同，①与 1 不通用，适合查证某个说法是否出现过。
              </p>
            </>
          ),
        },
        {
          id: 'narrow',
          title: '缩小范围',
          text: (
            <>
              <p>
                结果可以按栏目、日期、期次、人物、县区筛选，几种条件可以同时使用；每一项后面的数字是选中后的条数。结果可以按相关度或日期排序。
              </p>
              <p>
                检索词和筛选条件都在网址里：把网址发给别人，或者存为书签，打开后看到同样的结果。
              </p>
            </>
          ),
        },
        {
          id: 'keys',
          title: '键盘',
          text: (
            <>
              <p>不用鼠标也能检索。输入法选字时，这些键仍由输入法使用。</p>
              <KeyList />
            </>
          ),
        },
        {
          id: 'cite',
          title: '引用',
          text: (
            <>
              <p>
                每个条目有固定的网址和编号，形如
                2023-05-001，发布后不再更改，可以放心引用。条目页上可以复制链接和引文；选中一段文字，还可以复制带出处的引文，并附上直达这段文字的链接。
              </p>
              <p>
                引用时请写明刊名、期次、页码和编号，例如：《{GAZETTE_NAME}
                》2023年5月，第1页，编号 2023-05-001。文字以原刊为准。
              </p>
            </>
          ),
        },
        {
          id: 'privacy',
          title: '检索与隐私',
          text: (
            <>
              <p>
                检索在浏览器里进行：输入检索词、筛选、打开结果、返回、从其他页面检索，检索词和筛选条件都不会随任何请求发出，也没有统计和跟踪。服务器只知道浏览器取用了哪些页面和数据文件。
              </p>
              <p>
                唯一的例外是网址：检索页的网址含有检索词和筛选条件，以便收藏和分享。打开别人发来的或收藏的这种网址、刷新这样的页面、从别的文件或网站返回这样的页面，都会向存放网站的服务器请求这个网址，服务器会收到其中的检索词。浏览器没有启用脚本时，检索框也只能这样发出检索词。条目页的网址把检索词写在“#”之后，浏览器不会发出这一部分。
              </p>
              <p>
                最近的检索只保存在这台设备的浏览器里：点一下空的检索框就能看到，可以逐条移除，也可以全部清除。
              </p>
            </>
          ),
        },
      ]}
    />
  );
}
