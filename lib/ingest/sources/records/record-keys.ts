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
  ['title', ['title', 'articletitle', '标题', '题名', 'headline', 'name', '名称']],
  ['text', ['body', 'text', 'content', '正文', '内容', '全文', 'article', 'html', 'contenthtml']],
  [
    'date',
    [
      ...['date', '日期', '成文日期', 'docdate', 'publishdate', 'publisheddate', 'pubdate'],
      ...['publishedat', '发布日期', '发布时间', 'publishtime', 'pubtime', 'time', '时间'],
    ],
  ],
  [
    'section',
    [
      ...['section', '栏目', 'column', 'columnname', 'channel', 'channelname', 'category'],
      ...['categories', '分类', '类别', 'tag'],
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

/** What a key stands for, and how early it comes among those of its meaning; null if for nothing known. */
export function meaningOf(key: string) {
  return (
    BY_KEY.get(
      key
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_.:-]/gu, ''),
    ) ?? null
  );
}

/** The name of a field as readers see it: a Chinese key is one already. */
export function fieldName(key: string): string {
  const meaning = meaningOf(key)?.meaning;
  if (/\p{Script=Han}/u.test(key) || typeof meaning !== 'object') return key.trim();
  return meaning.field;
}
