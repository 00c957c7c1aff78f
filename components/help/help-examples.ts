/** A query to try, and what it shows. Every one of them finds something: a browser test holds it. */
export interface HelpExample {
  readonly query: string;
  readonly explanation: string;
}

/** How a query is written. */
export const QUERY_EXAMPLES: readonly HelpExample[] = [
  {
    query: '江凌 防汛',
    explanation: '几个词之间用空格隔开，找同时含有这些词的条目，不论先后远近。',
  },
  { query: '“城市提质”', explanation: '加引号，一字不差才算。中文引号、英文引号都行。' },
  { query: '「城市提质」', explanation: '直角引号也一样。' },
  { query: '养老 -福建', explanation: '词前加减号，去掉含有这个词的条目。减号前面要空一格。' },
  { query: '栏目:科技', explanation: '只看一个栏目，可以再加别的词。全角冒号也行。' },
  {
    query: '5月8日',
    explanation:
      '当天的条目，以及文中提到这一天的条目；不写年份，就是各年的这一天。也可以写作 2023-05-08。',
  },
  { query: '日期:5月8日', explanation: '只要当天的条目。' },
  { query: '5月上旬', explanation: '上旬、中旬、下旬都认得。' },
  { query: '5月12日至18日', explanation: '一段日子，首尾两天都算。' },
  { query: '5月20日以后', explanation: '“以后”“以前”也认得，当天算在内。' },
  { query: '2023-05-041', explanation: '条目的编号；条目的网址、复制下来的引文也可以。' },
];

/** What need not be typed exactly. */
export const LENIENT_EXAMPLES: readonly HelpExample[] = [
  { query: '龍門石窟', explanation: '繁体字当作简体字。' },
  { query: 'ＳＫＡ', explanation: '全角半角、大写小写不分。' },
  { query: '（防汛），抗旱？', explanation: '前后中间多了标点也不要紧，一字不差的排在最前。' },
  { query: 'longmenshiku', explanation: '没有切换输入法也不要紧，拼音当作汉字。' },
  { query: 'wlrh', explanation: '声母缩写也可以，这里是“文旅融合”。' },
  { query: '市疾控中心', explanation: '简称找得到全称，这里是“市疾病预防控制中心”。' },
  { query: '五月有哪些会议', explanation: '整句问也行：“有哪些”不当作检索词，日期照样认得。' },
  { query: '江陵 西工区', explanation: '同音字写错了，按最可能的写法找，并说明改了哪里。' },
];
