import { textsOf } from '@/lib/domain/block';
import type { Note } from '@/lib/ingest/forms/form';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import { isDateLine, isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import { quote } from '@/lib/ingest/sources/ingest-problem';

/** What only pages say, in a short line that is no sentence. */
const OF_PAGE =
  /浏览|点击|打印|关闭窗口|分享|字[体號号]|收藏|上一[篇条页]|下一[篇条页]|返回|责任编辑|版权所有|备案|二维码|公众号|首页|登录|下载|护眼|视力|无障碍|适老|长者模式|扫码|设为主页|网站地图|友情链接|联系我们|当前位置|纠错|热门|排行|推荐阅读/u;
/** What they say behind the end of their text, whatever stands behind a colon there. */
const BELOW_TEXT =
  /技术支持|网站|备案|版权|主办单位|承办单位|访问|浏览|阅读|点击|编辑[:：]|https?:|www\.|\.(?:com|cn|gov)\b|[|｜]|©|>|»|免付[費费]|傳真/u;
/** What they sell, wherever it stands. */
const ADVERTISED = /免费试用|在线试用|在线客服|立即购买|加微信|(?<!\d)400-\d{3,4}-?\d{3,4}/u;
const LONGEST = 30;
const LONGEST_BELOW = 60;
const SHOWN = 3;

/** Short lines of a text that pages, and no texts, have. */
export function wordsOfPages(drafts: readonly ItemDraft[]): Note[] {
  const found = drafts.flatMap(({ item }) =>
    item.blocks.flatMap((block) =>
      block.kind === 'row'
        ? []
        : textsOf(block)
            // A title may be of licences and records: 备案管理办法.
            .filter((text) => text !== item.title && isOfPage(text))
            .map((text) => ({ text, line: item.lines.first })),
    ),
  );
  const all = found.length > 0 ? found : belowText(drafts);
  const [first] = all;
  if (!first) return [];
  const shown = all.slice(0, SHOWN).map(({ text }) => quote(text));
  return [
    {
      line: first.line,
      expected: '正文',
      found: `像网页上的文字：${shown.join('、')}${all.length > SHOWN ? ` 等 ${all.length} 处` : ''}`,
      remedy: '已照原样收录；不是正文的，请从文件里删去',
    },
  ];
}

function isOfPage(text: string): boolean {
  if (lengthOf(text) <= LONGEST && ADVERTISED.test(text)) return true;
  return lengthOf(text) <= LONGEST && !/[。；！？：:]/u.test(text) && OF_PAGE.test(text);
}

/** Behind the last sentence or signature of the whole. */
function belowText(drafts: readonly ItemDraft[]): { text: string; line: number }[] {
  const item = drafts.at(-1)?.item;
  if (!item) return [];
  const end = item.blocks.findLastIndex(
    (block) =>
      block.kind === 'signature' ||
      block.kind === 'row' ||
      textsOf(block).some((text) => isProse(text) || isDateLine(text)),
  );
  const below = end < 0 ? [] : item.blocks.slice(end + 1);
  return below
    .flatMap((block) => textsOf(block))
    .filter((text) => lengthOf(text) <= LONGEST_BELOW && BELOW_TEXT.test(text))
    .map((text) => ({ text, line: item.lines.last }));
}
