import { expect, test } from 'vitest';
import { textLines } from '@/lib/ingest/roles/text-line';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { findFurniture } from './find-furniture';

const leftOut = (text: string) => {
  const lines = textLines(splitLines(text));
  return [...findFurniture(lines).keys()].sort((a, b) => a - b).map((at) => lines[at]?.text);
};

test.each([
  '— 12 —',
  '- 12 -',
  '· 12 ·',
  '第 3 页 共 9 页',
  'Page 23 - 公报',
  '<!-- page-anchor: A-1 -->',
  '返回顶部',
  '寄給朋友政府主網頁',
  '- 今天是:',
  '今天是：欢迎访问河川县人民政府门户网站',
  '欢迎访问河川县政务网！',
  '欢迎访问河川县人民政府！',
  '• 设为主页',
  '留言与评论（共有 12 条评论）',
  '发表于 2021-9-17 01:53:22 | 显示全部楼层 |阅读模式 来自: 河川',
  '【打印】',
  '共12页 首页 上一页 1 2 3 下一页 尾页',
  '首页 上一页 [1] [2] 下一页 末页 共 86 条',
  '字体：[大 中 小]',
  '分享到：',
  '责任编辑：李明',
  '【纠错】',
  '视力保护色：',
  '背景颜色：[杏仁黄] [秋叶褐]',
  '发布日期：2019-01-16 15:01 访问次数： 信息来源：河川史志网',
  '当前位置：首页 > 政务 > 要闻',
  '所在位置：首页 > 要闻',
  '3上一期  下一期4',
  '1750 期 / 第1版:1',
  '上一篇：关于防汛的通知',
  '跳過導航',
  '顯示模式: 網格 列表',
  '您访问的链接即将离开“河川市人民政府”网站，是否继续？',
])('%s is no text', (line) => {
  expect(leftOut(`会议召开。\n${line}\n会议结束。`)).toEqual([line]);
});

test.each([
  '所在位置：城东乡石桥村，跨清河',
  '出席人员：',
  '会议要求',
  '编辑出版工作会议召开',
  '2023年5月6日',
  '第3期',
  '5月',
])('%s stays', (line) => {
  expect(leftOut(`${line}\n${line}\n会议召开。\n${line}`)).toEqual([]);
});

test.each([
  '县政府文件　　　　　　沅溪政报 2016.8',
  '沅溪政报 2016年第8期      县政府文件',
  '4　泽阳年鉴（2012）',
  '领导讲话　　《东湖通讯》第12期',
])('%s is a running title, even where it stands once', (line) => {
  expect(leftOut(`会议召开。\n${line}\n会议结束。`)).toEqual([line]);
});

test.each(['河川市人民政府公报　2022年第3期', '经济工作    2023年第4期', '2019　　安岭年鉴'])(
  '%s may be the name of the whole',
  (line) => {
    expect(leftOut(`${line}\n会议召开。`)).toEqual([]);
  },
);

test('what each of several documents states recurs, and stays', () => {
  const one = (day: number) =>
    `关于设立第${day}服务中心的批复\n文号：安编〔2021〕${day}号\n日期：2021年3月${day}日\n同意设立。\n`;
  expect(leftOut([3, 4, 5].map(one).join('\n'))).toEqual([]);
});

test('what a page says of one text is left out; of several, it says their days', () => {
  const post = (day: number) =>
    `\n全县第${day}次会议召开\n2021-04-${day} 16:00:51 编辑: 侯佳 来源：县融媒 浏览次数:4${day}\n会议指出，要抓好落实。\n`;
  expect(leftOut(post(16))).toHaveLength(1);
  expect(leftOut([16, 17, 23].map(post).join(''))).toEqual([]);
});

test('the foot of a page says who built it', () => {
  const foot = '主办：河川县政协办公室　技术支持：河川信息港';
  expect(leftOut(`会议召开。\n${foot}`)).toEqual([foot]);
  expect(leftOut('会议召开。\n主办：河川县教育局　承办：河川一中')).toEqual([]);
});

test('a running title recurs beside page numbers or inside sentences', () => {
  const page = (number: number) =>
    `市政府要继续推进第${number}项重点\n河川公报\n${number}\n工作，抓好落实。\n`;
  expect(leftOut([31, 32, 33].map(page).join(''))).toEqual([
    '河川公报',
    '31',
    '河川公报',
    '32',
    '河川公报',
    '33',
  ]);
});

test('a page number within a line is cut out of it', () => {
  const lines = textLines(splitLines('要抓好工作— 12 —的落实。'));
  expect(lines.map(({ text }) => text)).toEqual(['要抓好工作', '— 12 —', '的落实。']);
});

test('what follows 相关阅读 goes, up to the next text with its title', () => {
  const text =
    '会议召开。\n相关阅读\n防汛会议召开\n抗旱会议召开\n\n另一篇的标题\n另一篇的正文，说明情况。';
  expect(leftOut(text)).toEqual(['相关阅读', '防汛会议召开', '抗旱会议召开']);
});

test('a running title that opens the text is its title, and left out where pages end', () => {
  const name = '河川市老龄事业规划';
  const page = (at: number) =>
    `养老机构建成十一所，社\n- ${at} -\n${name}\n区日间照料中心建成二十三个。`;
  expect(leftOut(`${name}\n\n为积极应对人口老龄化，制定本规划。\n${page(1)}\n${page(2)}`)).toEqual([
    '- 1 -',
    name,
    '- 2 -',
    name,
  ]);
});

test('page heads that count on are left out where the first of them opens the text', () => {
  const text =
    '第一编 大事记      31\n\n1934年\n7月，大旱。\n\n32      河 川 县 志\n\n1935年\n6月，大水。';
  expect(leftOut(text)).toEqual(['第一编 大事记      31', '32      河 川 县 志']);
});

test('the list of its parts that a page sets above a text is no text, a list of its own is', () => {
  const list = '- 概况\n- 水文\n- 气候\n- 物产';
  const parts = '概况\n河长百里。\n水文\n水量丰沛。\n气候\n四季分明。\n物产\n盛产稻米。';
  expect(leftOut(`${list}\n${parts}`)).toEqual(list.split('\n'));
  expect(leftOut(`${list}\n河长百里，盛产稻米。`)).toEqual([]);
});

test('the number of a page or a link to the contents, alone above text, is no text', () => {
  const text = '县属各乡原设乡长、干事各一人，民国44年6月份起加强训练，成绩甚好。';
  expect(leftOut(`320\n${text}`)).toEqual(['320']);
  expect(leftOut(`1958\n${text}`)).toEqual([]);
  expect(leftOut(`目录\n人物传略\n${text}`)).toEqual(['目录']);
  expect(leftOut(`目录\n人物传略 12\n${text}`)).toEqual([]);
});

test('the name of the fields that a page states above a title is the page’s', () => {
  const fields = '统一编号：GZ0320250043\n文号：河防规〔2025〕2号\n发布机关：河川市水利局';
  const text = '关于做好防汛工作的通知\n各县区人民政府：\n请做好防汛工作，确保安全度汛。';
  for (const name of ['基本信息', '文件概览', '公文要素']) {
    expect(leftOut(`${name}\n${fields}\n${text}`)).toEqual([name]);
  }
  expect(leftOut(`政务公开\n${fields}\n${text}`)).toEqual([]);
  expect(leftOut(`联系信息\n${fields}\n请做好防汛工作，确保安全度汛。`)).toEqual([]);
  expect(leftOut('当前位置：首页 > 文件\n阅读次数：\n-\n会议召开。')).toHaveLength(3);
});

test('the number of an issue with its year is no number of a page', () => {
  expect(leftOut('公报编号：\n50/2023\n会议召开。')).toEqual([]);
  expect(leftOut('会议召开。\n12/86\n会议结束。')).toEqual(['12/86']);
});
