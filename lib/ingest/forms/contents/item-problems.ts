import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import type { AnnouncedItem } from './contents-token';
import type { BodyItem, StrayText } from './cut-body';

/** By these a problem is known again. */
export const STRAY = '不属于任何条目的文字';
export const OTHER_TITLE = '已采用正文的标题，目录的写法也能搜到；如果正文有误，请改正这一行';
export const OPEN_END = '后面可能缺了文字，请对照原稿补上';
export const WITHOUT_TEXT = '在标题后空一格或另起一行写上正文，或者删去这一条';

/** In words for editors, what is told of items. */
export function itemProblems(file: string) {
  const tell =
    (severity: IngestProblem['severity']) =>
    (line: number, expected: string, found: string, remedy: string): IngestProblem => ({
      file,
      line,
      severity,
      expected,
      found,
      remedy,
    });
  const [warning, error] = [tell('warning'), tell('error')];
  return {
    differentTitle: ({ first, title }: BodyItem, entry: AnnouncedItem) =>
      warning(
        first,
        `与目录第${entry.line}行一致的标题${quote(entry.title)}`,
        quote(title),
        OTHER_TITLE,
      ),
    withoutTitle: ({ first }: BodyItem, entry: AnnouncedItem) =>
      warning(
        first,
        `标题${quote(entry.title)}（目录第${entry.line}行）`,
        '只有正文，没有标题',
        '已采用目录的标题；请在这一行前面补上标题',
      ),
    withoutText: ({ first, title }: BodyItem) =>
      error(first, `标题${quote(title)}后面有正文`, '只有标题，没有正文', WITHOUT_TEXT),
    unannounced: ({ first, title }: BodyItem, count: number, after: AnnouncedItem | null) =>
      warning(
        first,
        `目录${after === null ? '' : `第${after.line}行后面`}有条目${quote(title)}`,
        count === 1 ? '目录里没有这一条' : `目录里没有从这一行起的${count}条`,
        '已照正文发布，没有页码；请在目录里补上“标题.....页码”，不是单独一条的，请与上一段并成一行',
      ),
    repeatedItem: ({ first, title }: BodyItem, earlier: BodyItem) =>
      warning(
        first,
        '不重复的条目',
        `与第${earlier.first}行相同的${quote(title)}`,
        '已只取一次，请删去重复的一条',
      ),
    repeatedEntry: (entry: AnnouncedItem, earlier: AnnouncedItem) =>
      warning(
        entry.line,
        '不重复的目录条目',
        `与第${earlier.line}行相同的标题${quote(entry.title)}`,
        '已只取一次，请删去重复的一行；如果是两件事，请改得能够区分',
      ),
    missing: (entries: readonly AnnouncedItem[], before: BodyItem | null) => {
      const [entry] = entries;
      const { line, title } = entry ?? { line: 1, title: '' };
      const place = before === null ? '' : `（应在第${before.last}行之后）`;
      const found =
        entries.length === 1 ? '正文里没有这个标题' : `正文里没有从这一行起的${entries.length}条`;
      const remedy = '补上这一条的正文，或者删去目录里的这一行；标题不同的，改成一致';
      return error(line, `正文里有目录条目${quote(title)}${place}`, found, remedy);
    },
    cutOff: (entries: readonly AnnouncedItem[], line: number) => {
      const [entry] = entries;
      return error(
        line,
        `正文直到目录第${entries.at(-1)?.line ?? 1}行的最后一条`,
        `正文到这一行为止，没有目录第${entry?.line ?? 1}行${quote(entry?.title ?? '')}起的${entries.length}条`,
        '文件可能没有存全：对照原稿补上后面的正文，或者删去目录里多出的条目',
      );
    },
    openEnd: ({ last, title }: BodyItem, text: string) =>
      warning(last, `${quote(title)}以句号结尾`, `到“${text.slice(-12)}”为止`, OPEN_END),
    outOfOrder: ({ first, title }: BodyItem, entry: AnnouncedItem, count: number) =>
      warning(
        first,
        `正文与目录（第${entry.line}行）顺序一致`,
        `${quote(title)}${count === 1 ? '' : `起的${count}条`}的位置与目录不同`,
        '已按目录的顺序发布；如果目录排错了，请改正目录',
      ),
    oddPage: (entry: AnnouncedItem, page: number, around: string) =>
      warning(
        entry.line,
        `${around}的页码`,
        `第${page}页`,
        '已按目录所印的页码和顺序发布；如果印错了，请改正这一行',
      ),
    withoutPage: (entry: AnnouncedItem, count: number) =>
      warning(
        entry.line,
        '“标题.....页码”',
        count === 1
          ? `没有页码的${quote(entry.title)}`
          : `没有页码的${quote(entry.title)}等${count}条`,
        '已发布，没有页码；请在标题后补上点线和页码，不是目录条目的，请删去这一行',
      ),
    stray: ({ lines }: StrayText, heading: string) =>
      error(
        lines[0]?.number ?? 1,
        `目录里“${heading}”栏目下某一条的标题或正文`,
        `${STRAY}${quote(lines[0]?.text ?? '')}`,
        '在目录里补上这一条的标题和页码；如果是多余的文字，请删去',
      ),
    oddLine: (line: number, text: string) =>
      warning(
        line,
        '连贯的句子',
        `夹在句子中间的${quote(text)}`,
        '已照原样发布；如果是页眉页脚，请删去这一行',
      ),
    doubtfulDate: (line: number, doubt: string) =>
      warning(
        line,
        '正文以日期开头，例如“5月12日，”',
        doubt,
        '请核对日期；不对的话，改正正文开头的日期',
      ),
  };
}
