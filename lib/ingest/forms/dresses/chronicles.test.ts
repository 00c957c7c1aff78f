import { expect, test } from 'vitest';
import { isoDate } from '@/lib/domain/partial-date';
import { readText } from '@/lib/ingest/forms/read-text';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { shownItems } from './dress';

test('a month above days, and days above counted entries', () => {
  const text = `大事记 字体(    )  打印

3月至4月大事记

3月

1日

1、方立市长参加全省视频会议。

2、罗青副市长听取新区考核工作汇报。

2日

1、罗青副市长主持召开快速路建设推进会议。

2、刘文副市长调研项目进入储备库事宜。赴大学路街道督导环境卫生整治。

4月

3日

方立市长出席植树活动。
`;
  expect(shownItems(text, '2018年大事记.txt')).toEqual({
    form: '逐日大事记',
    items: [
      '方立市长参加全省视频会议 | 2018-03-01',
      '罗青副市长听取新区考核工作汇报 | 2018-03-01',
      '罗青副市长主持召开快速路建设推进会议 | 2018-03-02',
      '刘文副市长调研项目进入储备库事宜 | 2018-03-02',
      '方立市长出席植树活动 | 2018-04-03',
    ],
  });
});

test('a county annals: years in two countings, seasons, 是年 and 同日', () => {
  const text = `大事记

民国三十七年（1948年）

11月7日，临江县城解放。
同日，县民主政府成立。
是月，全县开展支前运动。
是年，大旱，秋粮歉收。

1949年（民国三十八年）

春，全县进行土地改革。
2月上旬，县委召开第一次扩大会议。
10月1日，县城各界五千人集会，庆祝中华人民共和国成立。
年底，全县有小学一百二十所。
`;
  expect(shownItems(text)).toEqual({
    form: '逐日大事记',
    items: [
      '临江县城解放 | 1948-11-07',
      '县民主政府成立 | 1948-11-07',
      '全县开展支前运动 | 1948-11',
      '大旱，秋粮歉收 | 1948',
      '全县进行土地改革 | 1949',
      '县委召开第一次扩大会议 | 1949-02',
      '县城各界五千人集会，庆祝中华人民共和国成立 | 1949-10-01',
      '全县有小学一百二十所 | 1949',
    ],
  });
});

test('dates in Chinese figures, months as headings between brackets', () => {
  const text = `河川市二○二二年大事记
【一月】
五日　市政府召开全体会议。
十二日至十五日　市人民代表大会举行第二次会议，
会期四天。
【二月】
三日　市领导慰问一线职工。
`;
  expect(shownItems(text).items).toEqual([
    '市政府召开全体会议 | 2022-01-05',
    '市人民代表大会举行第二次会议，会期四天 | 2022-01-12/2022-01-15',
    '市领导慰问一线职工 | 2022-02-03',
  ]);
});

test('a date on a line of its own, the entry below it', () => {
  const text = `临江县政府2023年6月大事记

6月1日

县长王立新看望慰问少年儿童，并召开座谈会。

6月5日至7日

县政府在省城举办招商推介会，签约项目十二个。

6月5日

县政府召开第二十次常务会议。
`;
  expect(shownItems(text).items).toEqual([
    '县长王立新看望慰问少年儿童，并召开座谈会 | 2023-06-01',
    '县政府在省城举办招商推介会，签约项目十二个 | 2023-06-05/2023-06-07',
    '县政府召开第二十次常务会议 | 2023-06-05',
  ]);
});

test('December entries at the head of a January text are of the year before, with a hint', () => {
  const text = `1月大事记
12月30日，市政府召开年终会议，总结工作。
1月4日，市长到企业调研，了解生产情况。
1月9日，市政府召开常务会议，研究春节市场供应。
`;
  expect(shownItems(text, '2023-01.txt').items).toEqual([
    '市政府召开年终会议，总结工作 | 2022-12-30',
    '市长到企业调研，了解生产情况 | 2023-01-04',
    '市政府召开常务会议，研究春节市场供应 | 2023-01-09',
  ]);
});

test('bullets of many kinds mark entries of the day above', () => {
  const text = `河川市政协2021年9月大事记
9月2日，市政协召开主席会议，传达上级精神。
●同日，市政协机关开展义务劳动，清扫街道。
○市政协委员视察老旧小区改造，提出意见八条。
9月10日—12日，市政协组织委员赴外地考察文旅工作。
`;
  expect(shownItems(text).items).toEqual([
    '市政协召开主席会议，传达上级精神 | 2021-09-02',
    '市政协机关开展义务劳动，清扫街道 | 2021-09-02',
    '市政协委员视察老旧小区改造，提出意见八条 | 2021-09-02',
    '市政协组织委员赴外地考察文旅工作 | 2021-09-10/2021-09-12',
  ]);
});

test('full dates with years before every entry, newest first', () => {
  const text = `2022-06-28　市长办公会研究防汛工作，部署值守。
2022-06-15　副市长调研夏收，要求颗粒归仓。
2022-05-30　市政府与高校签订合作协议。
`;
  expect(shownItems(text).items).toEqual([
    '市长办公会研究防汛工作，部署值守 | 2022-06-28',
    '副市长调研夏收，要求颗粒归仓 | 2022-06-15',
    '市政府与高校签订合作协议 | 2022-05-30',
  ]);
});

test('a traditional text with years of the Republic', () => {
  const text = `臺江縣大事記
中華民國100年
5月9日，縣府召開擴大主管會報。
5月20日，縣立圖書館新館啟用。
同日，縣長接見各鄉鎮市長。
中華民國101年
1月1日，縣府舉行元旦升旗典禮。
`;
  expect(shownItems(text).items).toEqual([
    '縣府召開擴大主管會報 | 2011-05-09',
    '縣立圖書館新館啟用 | 2011-05-20',
    '縣長接見各鄉鎮市長 | 2011-05-20',
    '縣府舉行元旦升旗典禮 | 2012-01-01',
  ]);
});

test('months that hold one paragraph each, under years', () => {
  const text = `2020年
1月　全市启动应急响应，组织群防群控。
2月　全市复工企业达到八成，运输恢复。
4月至6月　举办消费促进活动三十场。
2021年
3月　市政府印发五年规划纲要。
`;
  expect(shownItems(text).items).toEqual([
    '全市启动应急响应，组织群防群控 | 2020-01',
    '全市复工企业达到八成，运输恢复 | 2020-02',
    '举办消费促进活动三十场 | 2020-04-01/2020-06-30',
    '市政府印发五年规划纲要 | 2021-03',
  ]);
});

test.each([
  ['（1）1月15日，', '（2）3月，', '（3）4月20日至24日，', '（4）同日，'],
  ['一、一月十五日，', '二、三月，', '三、四月二十日至二十四日，', '四、同日，'],
  ['①1月15日 ', '②3月，', '③4月20—24日 ', '④是日 '],
])('entries of a chronicle are counted before their days: %s', (first, second, third, last) => {
  const text = `河川县档案馆2015年大事记\n\n${first}召开总结大会。\n${second}完成扫描。\n${third}举办培训班。\n${last}新馆开工。\n`;
  expect(shownItems(text)).toEqual({
    form: '逐日大事记',
    items: [
      '召开总结大会 | 2015-01-15',
      '完成扫描 | 2015-03',
      '举办培训班 | 2015-04-20/2015-04-24',
      '新馆开工 | 2015-04-20',
    ],
  });
});

test('the counted parts of a plan have deadlines, and make no chronicle', () => {
  const text = `河川镇2020年防汛工作计划\n\n一、3月底前，完成隐患排查。\n二、4月15日前，补齐物资。\n三、5月1日起，实行值班制度。\n`;
  expect(shownItems(text).items).toHaveLength(1);
});

test('below months without breaks, entries run on in one line', () => {
  const text = `河川县2016年大事记\n一月\n1月1日 新政施行。 1月6日 协会换届。教练作示范。\n二月\n3日 环路通车。 20-22日 灯会开幕。\n`;
  expect(shownItems(text).items).toEqual([
    '新政施行 | 2016-01-01',
    '协会换届 | 2016-01-06',
    '环路通车 | 2016-02-03',
    '灯会开幕 | 2016-02-20/2016-02-22',
  ]);
});

test('the days of each person stand below a name', () => {
  const text = `县领导活动（2023.3.6—3.12）\n\n蒋明\n3月6日　出席大会并讲话\n3月8日　走访慰问\n\n黎远\n3月7日　主持召开会议\n`;
  expect(shownItems(text).items).toEqual([
    '出席大会并讲话 | 2023-03-06 | 蒋明',
    '走访慰问 | 2023-03-08 | 蒋明',
    '主持召开会议 | 2023-03-07 | 黎远',
  ]);
});

test('days apart stand for all between them, and are shown as they are printed', () => {
  const text =
    '镇抗雪日志（2008年）\n\n1月\n13日、16日、20日\n镇政府三次组织清雪。\n25、26日\n全镇停电。\n28日\n县长到镇慰问旅客。';
  const { drafts } = readText('日志.txt', splitLines(text));
  expect(drafts.map(({ item }) => [item.date && isoDate(item.date), item.fields])).toEqual([
    ['2008-01-13/2008-01-20', [{ name: '日期', value: '13日、16日、20日' }]],
    ['2008-01-25/2008-01-26', []],
    ['2008-01-28', []],
  ]);
});

test('a year of the Republic with ours in brackets, and the month and day behind it', () => {
  const text = `河川县大事记

清
咸丰五年（1855）十一月二十七日　太平军攻占县城。
中华民国
民国16年（1927）9月8日　一部途经白石，在祠堂前宣讲。
民国19年（1930）10月　县大队成立。
民国24年（1935）　旱。
`;
  // Before 1912 the months are those of the old calendar: the year alone is sure.
  expect(shownItems(text).items.map((item) => item.split(' | ')[1])).toEqual([
    '1855',
    '1927-09-08',
    '1930-10',
    '1935',
  ]);
});

test('a point behind the month does not join an entry to the one above', () => {
  const text = `河川中学校史简表

1968.10   学校下放。
1977.12.  恢复高考。
1981.3.12 被定为重点中学。
1996.5    科技楼竣工。
`;
  expect(shownItems(text).items).toEqual([
    '学校下放 | 1968-10',
    '恢复高考 | 1977-12',
    '被定为重点中学 | 1981-03-12',
    '科技楼竣工 | 1996-05',
  ]);
});

test('counted days in a file that is called a chronicle are entries', () => {
  const text = `1、3月2日，河川学院来访，考察实训室。

2、3月3日，学院召开全体教职工大会。

3、3月10日，学院举行毕业典礼。
`;
  expect(shownItems(text, '2021年文学院3月大事记.txt').items.map((one) => one.slice(-10))).toEqual([
    '2021-03-02',
    '2021-03-03',
    '2021-03-10',
  ]);
});

test('what a page says of itself between a month and its first day is no entry', () => {
  const text = `7月
来源:本室 日期:2023-05-12 09:43
1日 全县开展评选表彰工作，三人获评先进。
6—7日 县委书记率队到北京，争取项目支持。
8日 县政府签署合作协议。
`;
  expect(shownItems(text, '2021年7月大事记.txt').items.map((one) => one.split(' | ')[1])).toEqual([
    '2021-07-01',
    '2021-07-06/2021-07-07',
    '2021-07-08',
  ]);
});

test('nothing above what a page says of itself is an entry, whatever date it begins with', () => {
  const text = `沅溪最好玩的旅游网站！
  • 全站
  • 线路
沅溪旅游网 官方网>>资讯>>沅溪历史

民国2年(1913)时期的沅溪

2011年01月04日 来源:www.example.org 编辑:小唐

  民国2年(1913)
  1月沅溪县知事杨某筹办警察,设教练。
  本月驻军分兵各乡,供费繁重。
  12月沅溪设立电报局。次年开通至泽阳的线路

  有关本文的版权与免责声明>>>
  • 打印
  • 复制链接
`;
  expect(shownItems(text)).toEqual({
    form: '逐日大事记',
    items: [
      '沅溪县知事杨某筹办警察,设教练 | 1913-01',
      '驻军分兵各乡,供费繁重 | 1913-01',
      '沅溪设立电报局 | 1913-12',
    ],
  });
});

test('the hour at which a page went on line dates no entry, and gives no year to days', () => {
  const text = `2015/1/29 11:24:39
作者:
沅溪档案局
点击量:8099
5—7日
县委在泽阳召开秋蚕生产誓师大会。会上提出五项口号。
12—15日
县委在全县范围内组织生产大检查。
28—31日
沅溪县第三届人民代表大会第二次会议召开。
`;
  const { drafts } = readText('沅溪大事记8月.txt', splitLines(text));
  expect(drafts.map(({ item }) => item.title)).toEqual([
    '县委在泽阳召开秋蚕生产誓师大会',
    '县委在全县范围内组织生产大检查',
    '沅溪县第三届人民代表大会第二次会议召开',
  ]);
  expect(drafts.map(({ item }) => item.date)).toEqual([null, null, null]);
});

test('a note in brackets above the entries is none, and one caption among them is no section', () => {
  const text = `沅溪近年大事件

(应各位读者的要求。从本期起，改为近年大事件)

1954年

2月12日,建立国营沅溪农场。1958年9月25日,划归本县领导。

4月24日,沅溪至泽阳的公路正式通车。

沅泽路

6月14日,召开首届供销社社员代表大会。
`;
  expect(shownItems(text)).toEqual({
    form: '逐日大事记',
    items: [
      '建立国营沅溪农场 | 1954-02-12',
      '沅溪至泽阳的公路正式通车 | 1954-04-24',
      '召开首届供销社社员代表大会 | 1954-06-14',
    ],
  });
});

test('below the heading of a year running text begins an entry, also where its line breaks off', () => {
  const text = `清圣祖康熙二十四年(1685年)
春,沅溪旱,至五月始雨。
清圣祖康熙二十五年(1686年)
闰四月二十一日后梅雨连旬,自二十四日夜大雨,至二十七日连四昼夜倾盆不绝,各乡大
水灾。
清圣祖康熙二十六年(1687年)
沅溪、泽阳两县冬无雪,次年春旱,二月至四月不雨,民多饥馑,知县上书请免钱粮,开
仓赈济。
`;
  expect(shownItems(text)).toEqual({
    form: '逐日大事记',
    items: [
      '沅溪旱,至五月始雨 | 1685',
      '闰四月二十一日后梅雨连旬,自二十四日夜大雨 | 1686',
      '沅溪、泽阳两县冬无雪,次年春旱,二月至四月不雨,民多饥馑 | 1687',
    ],
  });
});

test('the hour at which a page went on line may be run into the first entry', () => {
  const text = `2019年1月大事记(杂志版)
发布日期:2020-01-31 18:23:541月1日,县发改委发布最新统计,全县有24个项目落地开工。
1月2日,县委全体会议召开。会议总结2018年工作,部署2019年工作。
1月4—8日,县政协第三次会议召开。
`;
  expect(shownItems(text)).toEqual({
    form: '逐日大事记',
    items: [
      '县发改委发布最新统计,全县有24个项目落地开工 | 2019-01-01',
      '县委全体会议召开 | 2019-01-02',
      '县政协第三次会议召开 | 2019-01-04/2019-01-08',
    ],
  });
});

test('a page that ran the paragraphs of a year together parts at 本月 and 本年, too', () => {
  const text = `中华民国2年(1913)时期的沅溪

小唐 阅读:2968 2016-01-14 16:35:06 评论:0
民国2年(1913)   1月沅溪县知事筹办警察,设教练。   本月驻军分兵各乡,供费繁重。   3月县议会成立,议员27人。   本年沅溪发生地震,人或被震下床铺。
`;
  expect(shownItems(text)).toEqual({
    form: '逐日大事记',
    items: [
      '沅溪县知事筹办警察,设教练 | 1913-01',
      '驻军分兵各乡,供费繁重 | 1913-01',
      '县议会成立,议员27人 | 1913-03',
      '沅溪发生地震,人或被震下床铺 | 1913',
    ],
  });
});

test('days of a draft above the first year stand above the entries, and date what is signed there', () => {
  const text = `沅溪机械厂大事记初稿

2015.11.15

关于公示《沅溪机械厂大事记初稿》的通知

  初稿由编辑组起草并征求部分老同事意见修改而成,现予以公示,供全体职工共同审阅。

纪念册编辑组2015.11.15

2016年1月15日定稿的《沅溪机械厂大事记》

1966年

3月

  根据上级要求,建厂前期工作启动,三人赴外地调研。

5月

  厂领导一行到泽阳等县考察选址。

6月

  市里接见各厂领导,传达有关指示。
`;
  expect(shownItems(text)).toEqual({
    form: '逐日大事记',
    items: [
      '关于公示《沅溪机械厂大事记初稿》的通知 | 2015-11-15',
      '根据上级要求,建厂前期工作启动,三人赴外地调研 | 1966-03',
      '厂领导一行到泽阳等县考察选址 | 1966-05',
      '市里接见各厂领导,传达有关指示 | 1966-06',
    ],
  });
});

test('spans of days that lost their sign begin entries among days that stand alone', () => {
  const text = `1987年3月大事记

8日

  全县农田水利会议召开。

19—20

  县人大常委会组织代表视察河川水库。

21日

  河川县与沅溪县签订协作意向书。

27—29

  县工会第八次代表大会召开。
`;
  expect(shownItems(text)).toEqual({
    form: '逐日大事记',
    items: [
      '全县农田水利会议召开 | 1987-03-08',
      '县人大常委会组织代表视察河川水库 | 1987-03-19/1987-03-20',
      '河川县与沅溪县签订协作意向书 | 1987-03-21',
      '县工会第八次代表大会召开 | 1987-03-27/1987-03-29',
    ],
  });
});

test('what a sentence above a chronicle says of the whole, and the head of its page, are no entries', () => {
  const text = `1988年  ·7·
按:本志下限为1987年,特辑1988年大事记,以补下限之阙。
1988 年
1月4日 县十届二次人代会在县城召开。
1月16日 县计划生育协会成立。
4月 县委书记奉调离任。
`;
  expect(shownItems(text)).toEqual({
    form: '逐日大事记',
    items: [
      '县十届二次人代会在县城召开 | 1988-01-04',
      '县计划生育协会成立 | 1988-01-16',
      '县委书记奉调离任 | 1988-04',
    ],
  });
});
