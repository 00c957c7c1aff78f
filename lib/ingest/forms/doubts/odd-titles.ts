import { textsOf } from '@/lib/domain/block';
import { leadingDate } from '@/lib/ingest/dates/date-expression';
import type { Note, ReadItem } from '@/lib/ingest/forms/form';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import { isCollectionName } from '@/lib/ingest/forms/titles/collection-name';
import { documentNumber } from '@/lib/ingest/roles/document-number';
import { readField } from '@/lib/ingest/roles/field-line';
import { isDateOnly, lengthOf } from '@/lib/ingest/roles/line-shape';
import { quote } from '@/lib/ingest/sources/ingest-problem';

/** Longer titles are nearly always two, or a title and what it stands above. */
const LONGEST = 70;
/** Leaders and a page, as in a contents page: …的通知……3. */
const LEADERS = /[.．…⋯·]{3,}\s*[（(]?\d{1,4}/u;
/** What ends no title. */
const OPEN_END = /[，,、；;：:的]$/u;
/** Who wrote the text above: （护理部 王芳）. */
const BRACKET = /^[（(][^（）()]{2,24}[）)]/u;
const COLON = /^[^：:]{2,10}[：:]\s*\S/u;
const BUTTONS =
  /[【［[（(〔](?:打印|关闭|收藏|字[体号]|大\s*中\s*小|返回)[^】］\]）)〕]*[】］\]）)〕]/u;
/** A page's menu, or where it stands: • 离婚 • 社保, >政务公开>通知. */
const MENU = /^[•·>＞»›|｜]|\s[•|｜]\s|[>＞»›]\s*\p{Script=Han}/u;
/** Source: 河川电台, Published on: 2025-09-12. */
const LATIN_LABEL =
  /^(?:[A-Z][a-z]{2,}\s?){1,3}[:：]|\p{Script=Han}\d*\s*(?:Source|Published|Date|Author)\b/u;
/** 河川日报 数字报纸, 河川新闻网. */
const SITE =
  /^\p{Script=Han}{2,10}(?:[日晚晨时時][报報]\s+\S{2,8}|新闻网|新聞網|政府网|人大网|政协网|文库|文庫|论坛)$/u;
/** 和蔡景繁《海州石室》 answers a poem. */
const BEGUN_AMID = /^(?:[的与及等、，。；：）】》”]|和(?!.*[《韵韻]))/u;
const RED_HEAD = /(?:政府|委员会|办公[室厅]|局|厅)文\s*件$/u;
const OFFICE_ONLY = /^\p{Script=Han}{3,24}(?:政府|委员会|办公室|办公厅|指挥部|领导小组)$/u;
const ISSUE_NUMBER = /第\s*\S{1,4}\s*期|\d期$/u;
/** 1）…, 一)…: the bracket only counts. */
const COUNTED = /^第?[\d一二三四五六七八九十]{1,3}[）)]/u;
const LEAST_PHRASE = 4;
const LEAST_TEXT = 8;
const LEAST_DERIVED = 3;
const MOST_LINES = 3;
const SHOWN = 3;

/** Titles that look like something else, and items without a title among others that have one. */
export function oddTitles(items: readonly ReadItem[], drafts: readonly ItemDraft[]): Note[] {
  const notes: Note[] = [];
  items.forEach((item, at) => {
    const why = item.title === null ? null : oddity(item, items.length);
    if (why === null) return;
    notes.push({
      line: drafts[at]?.item.lines.first ?? null,
      expected: '一条的标题',
      found: `读作标题的${quote(item.title ?? '')}${why}`,
      remedy: '标题不对的，请在真正的标题前加“## ”；确是标题的，不必改',
    });
  });
  return [
    ...notes.slice(0, SHOWN),
    ...untitled(drafts),
    ...empty(drafts),
    ...alike(drafts),
    ...tooShort(drafts),
    ...begunAmid(drafts),
  ];
}

function oddity({ title, head }: ReadItem, count: number): string | null {
  const text = title?.trim() ?? '';
  const lines = head.filter(({ role }) => role === 'title').map(({ line }) => line.text);
  // What a page states as the title is called so, 解釋字號：釋字第150號.
  const isStated = lines.every((line) => readField(line)?.kind === 'title');
  if (isStated && documentNumber(text) !== null) return null;
  const other = insteadOfTitle(text, count);
  if (other !== null) return other;
  if (LEADERS.test(text)) return '里有目录的页码';
  if (OPEN_END.test(text)) return '没有说完';
  if (BRACKET.test(text) && count > 1) return '以括号开头，像上一条的署名';
  if (lengthOf(text) > LONGEST) return '太长，像是几行连在了一起';
  const fields = lines.filter((line) => COLON.test(line)).length;
  if (lines.length > 1 && fields * 2 > lines.length) return '像是著录项';
  return count > 1 && lines.length > MOST_LINES ? `由 ${lines.length} 行连成` : null;
}

/** What stands where a title is looked for and is none. */
function insteadOfTitle(text: string, count: number): string | null {
  if (isDateOnly(text) || isDayAndLittle(text)) return '只是日期';
  if (documentNumber(text) !== null && !/[令告]/u.test(text)) return '只是文号';
  if (readField(text)?.kind != null) return '像是著录项';
  if (LATIN_LABEL.test(text)) return '像是著录项';
  if (SITE.test(text)) return '像是报纸或网站的名称';
  if (BUTTONS.test(text) || MENU.test(text)) return '里有网页上的文字';
  if (/。$/u.test(text)) return '是一句话';
  if (BEGUN_AMID.test(text)) return '像是缺了开头';
  if (/^[^（(]*[）)]/u.test(text) && !COUNTED.test(text)) return '像是缺了开头，括号只有后半';
  if (count > 1) return null;
  if (RED_HEAD.test(text)) return '像是文件头';
  if (OFFICE_ONLY.test(text)) return '只是机关的名称';
  return isCollectionName(text) && ISSUE_NUMBER.test(text) ? '像是刊物的名称' : null;
}

/** 2024年11月15日 星期: a whole day, and less than a phrase behind it. */
function isDayAndLittle(text: string): boolean {
  const day = leadingDate(text);
  return day?.year != null && day.day !== null && lengthOf(text.slice(day.end)) < LEAST_PHRASE;
}

/** Where nearly all items have a printed title, one without has lost it, or is part of another. */
function untitled(drafts: readonly ItemDraft[]): Note[] {
  const derived = drafts.filter(({ item }) => item.titleOrigin === 'derived');
  const [first] = derived;
  if (!first || (drafts.length > 1 && derived.length * 4 > drafts.length)) return [];
  if (drafts.length === 1 && first.item.date === null && first.item.fields.length === 0) return [];
  return [
    {
      line: first.item.lines.first,
      expected: '每条都有标题',
      found:
        drafts.length === 1
          ? `没有看到标题，取正文开头${quote(first.item.title)}作标题`
          : `${drafts.length} 条里有 ${derived.length} 条没有标题，取正文开头作标题`,
      remedy: '有标题的，请在标题前加“## ”；是上一条的正文的，也请给各条的标题加“## ”',
    },
  ];
}

/** Items of one section with one title are parts of something more often than not. */
function alike(drafts: readonly ItemDraft[]): Note[] {
  const seen = new Set<string>();
  const again = drafts.filter(({ item, path }) => {
    const number = item.fields.find(({ name }) => name === '文号')?.value ?? '';
    const key = [...path, item.title, number, JSON.stringify(item.date)].join('\n');
    const isAgain = item.titleOrigin === 'given' && seen.has(key);
    seen.add(key);
    return isAgain;
  });
  const [first] = again;
  if (!first) return [];
  return [
    {
      line: first.item.lines.first,
      expected: '各条的标题不同',
      found: `${quote(first.item.title)}是好几条的标题，可能是一条里的小标题`,
      remedy: '是小标题的，请只在各条真正的标题前加“## ”；确是各条的标题的，不必改',
    },
  ];
}

/** What is left of a line whose date was taken from it is no beginning of a text. */
function tooShort(drafts: readonly ItemDraft[]): Note[] {
  const short = drafts.find(
    ({ item }) => item.titleOrigin === 'derived' && lengthOf(item.title) < LEAST_DERIVED,
  );
  if (!short) return [];
  return [
    {
      line: short.item.lines.first,
      expected: '看得出讲什么的条目',
      found: `一条只有${quote(short.item.title)}几个字可作标题`,
      remedy: '不是单独一条的，请只在各条的标题前加“## ”；确是一条的，不必改',
    },
  ];
}

/** What a date that was not read whole leaves behind: ～4月1日 省考核组到县检查. */
const AMID = /^(?:[～~—–\-、，：:；;）)】\]]|[至到]\s*[\d一二三四五六七八九十])/u;

function begunAmid(drafts: readonly ItemDraft[]): Note[] {
  const found = drafts.find(
    ({ item }) =>
      item.titleOrigin === 'derived' && (AMID.test(item.title) || isDateOnly(item.title)),
  );
  if (!found) return [];
  return [
    {
      line: found.item.lines.first,
      expected: '从头读起的标题',
      found: `取自正文的标题${quote(found.item.title)}像是缺了开头，日期可能没有读全`,
      remedy: '请核对日期和标题；不对的，在这一条前面加“## 标题”，下面加一行“日期：2023-05-29”',
    },
  ];
}

function lengthOfText({ blocks }: ItemDraft['item']): number {
  return lengthOf(blocks.flatMap(textsOf).join(''));
}

function empty(drafts: readonly ItemDraft[]): Note[] {
  // A word or two below a title, among texts, are no text either.
  const without = drafts.filter(
    ({ item }) =>
      item.blocks.length === 0 ||
      (item.titleOrigin === 'given' && lengthOfText(item) <= LEAST_TEXT),
  );
  const [first] = without;
  if (!first || without.length * 2 > drafts.length) return [];
  return [
    {
      line: first.item.lines.first,
      expected: '每条都有正文',
      found: `${without.length} 条没有正文，或者正文只有几个字，例如${quote(first.item.title)}`,
      remedy: '是别的条目的一部分的，请只在各条的标题前加“## ”；本来就是这样的，不必改',
    },
  ];
}
