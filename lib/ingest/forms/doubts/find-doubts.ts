import { textsOf } from '@/lib/domain/block';
import type { FormReading, Note, ReadItem } from '@/lib/ingest/forms/form';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import { lengthOf } from '@/lib/ingest/roles/line-shape';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import { daysOutOfOrder } from './days-out-of-order';
import { missingCounts } from './missing-counts';
import { oddTitles } from './odd-titles';
import { severalInOne } from './several-in-one';
import { unevenItems } from './uneven-items';
import { untakenBeginnings } from './untaken-beginnings';

/** What only pages say, in a short line that is no sentence. */
const OF_PAGE =
  /浏览|点击|打印|关闭窗口|分享|字[体號号]|收藏|上一[篇条页]|下一[篇条页]|返回|责任编辑|版权所有|备案|二维码|公众号|首页|登录|下载/u;
const LONGEST_OF_PAGE = 30;
/** Names that sort a page, and are shorter than titles. */
const LONGEST_NAME = 8;
const SHORTEST_TITLE = 10;
/** Offices stand above what they decree, and no page is called so. */
const OFFICE = /[府厅局委会部院室司处省市县区州]$/u;
const SHOWN = 3;

/**
 * What was read, and may yet be something else: several documents read as one, a page's words left
 * in a text, a title that a page's name stands in.
 */
export function findDoubts(reading: FormReading, drafts: readonly ItemDraft[]): Note[] {
  return [
    ...severalInOne(reading.items),
    ...wordsOfPages(drafts),
    ...reading.items.flatMap((item) => nameInTitle(item)),
    ...oddTitles(reading.items, drafts),
    ...missingCounts(reading.items),
    ...daysOutOfOrder(drafts),
    ...unevenItems(reading.items, drafts),
    ...untakenBeginnings(reading.items),
  ];
}

function wordsOfPages(drafts: readonly ItemDraft[]): Note[] {
  const found = drafts.flatMap(({ item }) =>
    item.blocks.flatMap((block) =>
      block.kind === 'row'
        ? []
        : textsOf(block)
            .filter((text) => isOfPage(text))
            .map((text) => ({ text, line: item.lines.first })),
    ),
  );
  const [first] = found;
  if (!first) return [];
  const shown = found.slice(0, SHOWN).map(({ text }) => quote(text));
  return [
    {
      line: first.line,
      expected: '正文',
      found: `像网页上的文字：${shown.join('、')}${found.length > SHOWN ? ` 等 ${found.length} 处` : ''}`,
      remedy: '已照原样收录；不是正文的，请从文件里删去',
    },
  ];
}

function isOfPage(text: string): boolean {
  return lengthOf(text) <= LONGEST_OF_PAGE && !/[。；！？：:]/u.test(text) && OF_PAGE.test(text);
}

/** 政务公开 / 市政府召开会议: a short line apart, above what looks like a title of its own. */
function nameInTitle({ title: whole, head }: ReadItem): Note[] {
  const lines = head.flatMap(({ line, role }) => (role === 'title' ? [line] : []));
  const [name, title] = lines;
  if (!name || !title?.afterBlank || title.number <= name.number) return [];
  if (lengthOf(name.text) > LONGEST_NAME || lengthOf(title.text) < SHORTEST_TITLE) return [];
  const isJoined = whole?.startsWith(name.text) && whole.includes(title.text);
  if (!isJoined || OFFICE.test(name.text)) return [];
  return [
    {
      line: name.number,
      expected: '标题',
      found: `${quote(name.text)}和下面的${quote(title.text)}连成了一个标题`,
      remedy: '如果它不是标题的一部分，请删去这一行',
    },
  ];
}

/** A search by day finds no item without one. */
export function withoutDates(drafts: readonly ItemDraft[]): Note[] {
  const without = drafts.filter(({ item }) => item.date === null);
  const [first] = without;
  if (!first) return [];
  const which = drafts.length === 1 ? '' : `${without.length} 条`;
  return [
    {
      line: first.item.lines.first,
      expected: '写明日期的条目',
      found: `${which}没有读到日期，按日期查不到`,
      remedy: `要补的，在标题“## ”下面加一行“日期：2023-05-29”；本来没有日期的，不必改`,
    },
  ];
}
