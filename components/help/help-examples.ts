import { formatDate } from '@/lib/domain/format-date';
import type { Item } from '@/lib/domain/item';
import { plainText } from '@/lib/domain/plain-text';
import { headingsOf } from '@/lib/domain/section';

/** A query to try, and what it shows. */
export interface HelpExample {
  readonly query: string;
  /** What one item holds where the query finds something. */
  readonly holds: readonly string[];
  readonly explanation: string;
}

/** How a query is written: the reference of the query language. */
export const QUERY_EXAMPLES: readonly HelpExample[] = [
  {
    query: '江凌 防汛',
    holds: ['江凌', '防汛'],
    explanation: '几个词之间用空格隔开，查找同时含有这些词的条目，不论先后远近。',
  },
  {
    query: '“城市提质”',
    holds: ['城市提质'],
    explanation: '加引号，须一字不差。中文引号、英文引号均可。',
  },
  { query: '「城市提质」', holds: ['城市提质'], explanation: '直角引号亦可。' },
  {
    query: '养老 -福建',
    holds: ['养老'],
    explanation: '词前加减号，排除含该词的条目。减号前须空一格；也可以写“不含”“不包括”。',
  },
  {
    query: '足球 OR 斯诺克',
    holds: ['足球'],
    explanation: '含其中任何一个即可。也可以写“或”“或者”，或用竖线：足球|斯诺克。',
  },
  {
    query: '栏目:科技',
    holds: ['科技'],
    explanation: '只查一个栏目，后面可以再加检索词。全角冒号亦可。',
  },
  { query: '江凌 -栏目:时政', holds: ['江凌'], explanation: '不要这个栏目的条目。' },
  {
    query: '标题:防汛',
    holds: ['防汛'],
    explanation: '只在标题里查。正文、人物、机构、县区也可以这样限定，如“人物：徐衣显 乙烯”。',
  },
  { query: '洛*', holds: ['洛'], explanation: '星号表示后面不拘什么字，按它前面的字查找。' },
  {
    query: '5月8日',
    holds: ['5月8日'],
    explanation:
      '当天的条目，以及文中提到这一天的条目；不写年份，即各年的这一天。也可以写作 2023-05-08。',
  },
  { query: '日期:5月8日', holds: ['5月8日'], explanation: '只查当天的条目。' },
  {
    query: '5月上旬',
    holds: ['5月8日'],
    explanation: '上旬、中旬、下旬，月初、月底，星期几都能识别；只写“月底”“上旬”，即各月的这几天。',
  },
  { query: '5月12日至18日', holds: ['5月12日'], explanation: '一段日期，首尾两天都包括在内。' },
  { query: '5月20日以后', holds: ['5月29日'], explanation: '“以后”“以前”也能识别，当天包括在内。' },
  {
    query: '2023-05-041',
    holds: ['2023-05-041'],
    explanation: '条目的编号；粘贴条目的网址或复制的引文也可以。',
  },
];

/** What need not be typed exactly. */
export const LENIENT_EXAMPLES: readonly HelpExample[] = [
  { query: '龍門石窟', holds: ['龙门石窟'], explanation: '繁体字当作简体字。' },
  { query: 'ＳＫＡ', holds: ['SKA'], explanation: '不分全角半角、大写小写。' },
  {
    query: '（防汛），抗旱？',
    holds: ['防汛抗旱'],
    explanation: '夹有多余的标点也能找到，一字不差的排在最前。',
  },
  { query: 'longmenshiku', holds: ['龙门石窟'], explanation: '忘了切换输入法，直接用拼音也能查。' },
  { query: 'wlrh', holds: ['文旅融合'], explanation: '拼音首字母也可以，这里是“文旅融合”。' },
  {
    query: 'xu衣显',
    holds: ['徐衣显'],
    explanation: '拼音和汉字可以混写；平翘舌、前后鼻音、n 和 l 不分也能查到。',
  },
  {
    query: '四十九家专精特新',
    holds: ['49', '专精特新'],
    explanation: '数的写法不同也能查到：四十九家即 49家，第八次即第8次。数不同的不算。',
  },
  {
    query: '徐市长',
    holds: ['市长徐'],
    explanation: '姓加职务，按文中谁任此职查找。副市长不算市长。',
  },
  { query: '劳动节', holds: ['五一'], explanation: '节日的别称也查，这里是“五一”。' },
  {
    query: '市疾控中心',
    holds: ['市疾病预防控制中心'],
    explanation: '用简称能查到全称，这里是“市疾病预防控制中心”。',
  },
  {
    query: '五月有哪些会议',
    holds: ['5月', '会议'],
    explanation: '整句提问也可以：“有哪些”不作检索词，日期照样能识别。',
  },
  {
    query: '江陵 西工区',
    holds: ['江凌', '西工区'],
    explanation: '写成同音字时，按最可能的写法查找，并说明改了哪里。',
  },
];

/** Tells of an example whether it finds something in a collection. */
export function findsIn(items: readonly Item[]): (example: HelpExample) => boolean {
  const texts = items.map(({ id, title, blocks, date, section }) => {
    const facts = [id, date && formatDate(date), ...headingsOf(section).map(({ name }) => name)];
    return [...facts, title, plainText(blocks)].join('\n');
  });
  return ({ holds }) => texts.some((text) => holds.every((one) => text.includes(one)));
}
