import { simplifiedName } from '@/lib/ingest/sources/simplified-name';
import type { Stated } from '@/lib/ingest/sources/stated';

/** What a record's key can stand for; a field of the item keeps the name given here. */
export type Meaning = Exclude<keyof Stated, 'fields'> | 'text' | { readonly field: string };

/**
 * Keys without case, spaces and underscores, of several with one meaning the most telling first:
 * the day of a document goes before the day when it was put on line.
 */
const KEYS: readonly (readonly [Meaning, readonly string[]])[] = [
  ['id', ['id']],
  ['issue', ['issue', '期号']],
  ['page', ['page', '页码']],
  [
    'title',
    [
      'title',
      '标题',
      '公告事项',
      '主旨',
      '题名',
      'headline',
      'name',
      '名称',
      'subject',
      '案由',
      '题目',
      'bt',
    ],
  ],
  [
    'text',
    [
      ...['body', 'text', 'content', '正文', '内容', '全文', 'article', 'html', 'contenthtml'],
      ...['contents', 'fulltext', 'maintext', 'articlebody', '正文内容', '条文内容', 'zw', 'nr'],
    ],
  ],
  [
    'date',
    [
      ...['date', '日期', '成文日期', 'docdate', 'publishdate', 'publisheddate', 'pubdate'],
      ...['publishedat', '发布日期', '发布时间', 'publishtime', 'pubtime', 'releasedate'],
      ...[
        'releasetime',
        'issuedate',
        'datetime',
        'dtstart',
        'time',
        '时间',
        '印发日期',
        '发文日期',
        'fbrq',
      ],
      ...[
        '答复日期',
        '办结日期',
        'fbsj',
        'reltime',
        'docreltime',
        'createtime',
        'createdate',
        'createdat',
        'dateofenactment',
        'dateofpublication',
        'dateofpromulgation',
        'dateofissue',
        'dates',
      ],
    ],
  ],
  [
    'section',
    [
      ...['section', '栏目', 'column', 'columnname', 'channel', 'channelname', 'category'],
      ...['chnlname', 'chnldesc', 'channeldesc'],
      ...['categories', '分类', '类别', 'catalog', 'catalogname', 'tag', 'lm', 'lmmc'],
    ],
  ],
  ['subsection', ['subsection', '子栏目']],
  [
    { field: '文号' },
    ['文号', '发文字号', '发文文号', 'docno', 'docnumber', 'documentnumber', 'wenhao', 'fileno'],
  ],
  [
    { field: '来源' },
    ['source', '来源', '信息来源', '发布单位', '发布机构', 'contentsource', 'publisher', 'origin'],
  ],
  [
    { field: '原文链接' },
    ['url', 'link', 'href', '链接', '网址', '原文链接', '官方链接', 'sourceurl', 'permalink'],
  ],
];

const BY_KEY: ReadonlyMap<string, { readonly meaning: Meaning; readonly rank: number }> = new Map(
  KEYS.flatMap(([meaning, keys]) => keys.map((key, rank) => [key, { meaning, rank }])),
);

/** What systems set before the names of the columns of a text's record: articleTitle, 文章标题. */
const OF_TEXT =
  /^(?:article|news|doc|document|info|information|post|file|policy|law|bulletin|web|site|page|publish|pub|文章|新闻|信息|文件|文档|网页|公文|政策|法规|法律|法令|条例|公告|通知|公报)(?=.)/u;
/** What they set behind it: sourceName, 栏目名称, title_cn. */
const KIND_OF_VALUE =
  /(?<=.)(?:name|str|string|text|html|value|cn|zh|zhcn|zhtw|zhhk|chi|cht|chs|tc|sc|tw|hk|名称|名)$/u;
/** Of what is said in two languages the Chinese one: bill_title_chi. */
const LANGUAGE = /(?<=.)(?:cn|zh|zhcn|zhtw|zhhk|chi|cht|chs|tc|sc)$/u;
/** A name with such words beside it comes after all that have none. */
const LESS_TELLING = 100;
export const LEAST_TELLING = 500;
/** Any system may set its own word before these: NOTICE_TITLE. */
const ENDINGS: readonly { readonly pattern: RegExp; readonly meaning: Meaning }[] = [
  { pattern: /^(?!sub|short|seo|meta|share|keyword).+title$/u, meaning: 'title' },
  { pattern: /^.+(?:content|body)$/u, meaning: 'text' },
  { pattern: /^\p{Script=Han}{1,6}(?:正文|全文|原文)$/u, meaning: 'text' },
  {
    pattern:
      /^(?:.*date)(?:of)?(?:publish(?:ed)?|publication|issue[ds]?|post(?:ed)?|release[ds]?|announced|signed|created)$/u,
    meaning: 'date',
  },
  {
    pattern:
      /^(?!create|update|modify|modified|start|begin|end|expire|effective|valid|crawl|fetch|last|delete|top|sort|handle|process|limit|work|open|service|business).+(?:date|time)$/u,
    meaning: 'date',
  },
];
/** 处罚决定日期, 立案时间: a day of what the record tells; not one that is yet to come or bounds it. */
const OWN_DAY = /^\p{Script=Han}{2,8}(?:日期|时间)$/u;
const OTHER_DAY =
  /预计|计划|拟|起|止|截|期限|有效|生效|失效|施行|实施|废止|废除|开始|结束|出生|更新|修改|抓取|采集|爬取|入库|下载|营业|开放|办公|办理|服务|受理时间/u;
/** These have values that may be equal in many records, or are numbers of other things. */
const EXACT = new Set<Meaning>(['id', 'issue', 'page', 'subsection']);

/** What a key stands for, and how early it comes among those of its meaning; null if for nothing known. */
export function meaningOf(key: string) {
  const plain = simplifiedName(
    key
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_.:-]/gu, ''),
  );
  const exact = BY_KEY.get(plain);
  if (exact) return exact;
  const bare = plain.replace(OF_TEXT, '');
  for (const name of [bare, plain.replace(KIND_OF_VALUE, ''), bare.replace(KIND_OF_VALUE, '')]) {
    const known = BY_KEY.get(name);
    if (known && !EXACT.has(known.meaning)) return { ...known, rank: known.rank + LESS_TELLING };
  }
  const whole = plain.replace(LANGUAGE, '');
  const ending = ENDINGS.find(({ pattern }) => pattern.test(whole));
  if (ending) return { meaning: ending.meaning, rank: LEAST_TELLING };
  if (OWN_DAY.test(plain) && !OTHER_DAY.test(plain))
    return { meaning: 'date' as const, rank: LEAST_TELLING };
  return null;
}

/** Keys of parts that hold what a system says of the text, or the text itself: {"_source": {…}}. */
const PART =
  /^_?(?:source|meta|metadata|head|header|info|attributes|properties|fields|data|detail|details|article|document|doc|node|content)$/i;

/** Whether a key holds nothing but further keys of the same record: by its name, or because the text is there. */
export function isPartOfRecord(key: string, value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return PART.test(key) || Object.entries(value).some(saysText);
}

function saysText([key, value]: [string, unknown]): boolean {
  const isWorded = typeof value === 'string' && /\p{Script=Han}/u.test(value);
  return isWorded && meaningOf(key)?.meaning === 'text';
}

/** Whether a name is of a day that is not the record's own: until when, from when in force, when it was put in. */
export function boundsOrFollows(key: string): boolean {
  const plain = simplifiedName(key.normalize('NFKC').toLowerCase());
  return OTHER_DAY.test(plain) || OF_SYSTEM.test(plain);
}
const OF_SYSTEM =
  /update|modif|begin|start|end|expire|effective|valid|crawl|fetch|last|delete|birth|deadline|卸|离任|免职|去世|逝世/u;

/** The name of a field as readers see it: a Chinese key is one already. */
export function fieldName(key: string): string {
  const meaning = meaningOf(key)?.meaning;
  if (/\p{Script=Han}/u.test(key) || typeof meaning !== 'object') return key.trim();
  return meaning.field;
}
