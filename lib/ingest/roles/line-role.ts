import type { TextLine } from './text-line';

/** What a line is to the text it stands in. Every line has exactly one role. */
export type LineRole =
  | 'furniture'
  | 'contents'
  | 'section'
  | 'title'
  | 'subtitle'
  | 'date'
  | 'field'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'row'
  | 'continuation'
  | 'signature';

/** As editors are told. */
export const ROLE_WORDS: Readonly<Record<LineRole, string>> = {
  furniture: '页面文字',
  contents: '目录',
  section: '栏目',
  title: '标题',
  subtitle: '副题',
  date: '日期',
  field: '著录项',
  heading: '小标题',
  paragraph: '段落',
  list: '列表',
  row: '表格行',
  continuation: '接上一行',
  signature: '落款',
};

/** A line with its role. A line that holds several things is several of these. */
export interface RoledLine {
  readonly line: TextLine;
  readonly role: LineRole;
  /** Why it is left out, for furniture: 页码, 页眉. */
  readonly reason?: string;
}
