import { expect, test } from 'vitest';
import { readText } from '@/lib/ingest/forms/read-text';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { shownItems } from './dress';

test('a notice with what it encloses is one document', () => {
  const text = `河川市人民政府办公室
关于印发河川市养老服务实施办法的通知

河政办〔2023〕18号

各县（区）人民政府，市政府各部门：

《河川市养老服务实施办法》已经市政府同意，现印发给你们，请认真贯彻执行。

　　　　　　　　　　　　河川市人民政府办公室
　　　　　　　　　　　　2023年6月9日

（此件公开发布）

河川市养老服务实施办法

第一章　总则

第一条　为了规范养老服务，制定本办法。

第二章　设施

第二条　新建小区应当配建养老服务用房。

附件：1.养老服务设施标准
　　　2.申请表
`;
  expect(shownItems(text)).toEqual({
    form: '单篇文件',
    items: ['河川市人民政府办公室关于印发河川市养老服务实施办法的通知 | 2023-06-09'],
  });
  const [draft] = readText('a.txt', splitLines(text)).drafts;
  expect(draft?.item.fields).toEqual([{ name: '文号', value: '河政办〔2023〕18号' }]);
  const shown = draft?.item.blocks.map((block) => [block.kind, 'text' in block ? block.text : '']);
  expect(shown).toContainEqual(['signature', '河川市人民政府办公室']);
  expect(shown).toContainEqual(['signature', '2023年6月9日']);
  expect(shown).toContainEqual(['heading', '第一章 总则']);
  expect(shown).toContainEqual(['paragraph', '（此件公开发布）']);
});

test('a report to a congress, with its speaker', () => {
  const text = `政府工作报告
——2023年2月10日在河川市第十六届人民代表大会第二次会议上
河川市市长　方　立
各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议。
一、2022年工作回顾
过去一年，全市生产总值增长百分之五。
二、2023年重点工作
（一）扩大内需。抓好项目建设。
（二）改善民生。办好十件实事。
`;
  expect(shownItems(text)).toEqual({
    form: '单篇文件',
    items: ['政府工作报告 | 2023-02-10'],
  });
});

test('an order of the government', () => {
  const text = `河川市人民政府令
第12号
《河川市城市绿化办法》已经2022年8月30日市政府第40次常务会议通过，现予公布，自2022年10月1日起施行。
市　长　方　立
2022年9月5日
河川市城市绿化办法
第一条　为了促进绿化，制定本办法。
第二条　本办法自2022年10月1日起施行。
`;
  const { items } = shownItems(text);
  expect(items).toEqual(['河川市人民政府令 | 2022-09-05']);
});

test('appointments, and a statistical bulletin whose months are no dates', () => {
  expect(
    shownItems(`关于方立等同志职务任免的通知
河政任〔2021〕3号
各县（区）人民政府：
市政府决定，任命：
方立为市教育局副局长；
王文为市卫生健康委员会副主任。
河川市人民政府
二〇二一年三月十五日
`).items,
  ).toEqual(['关于方立等同志职务任免的通知 | 2021-03-15']);
  expect(
    shownItems(`2023年1—5月份全市经济运行情况
1—5月份，全市规模以上工业增加值增长百分之六。
5月份，社会消费品零售总额增长百分之八。
`).items,
  ).toEqual(['2023年1—5月份全市经济运行情况 | 2023-01-01/2023-05-31']);
});

test('an interview with questions stays one text', () => {
  const text = `《河川市养老服务条例》政策解读
问：为什么制定条例？
答：为了规范养老服务，满足老年人需求。
问：条例有哪些亮点？
答：一是明确责任，二是完善设施。
问：如何落实？
答：将出台配套细则。
`;
  expect(shownItems(text).items).toHaveLength(1);
});

test('names and values of what a page states take turns, without indents', () => {
  const text = `• 索引号:\n\n4312000025/2020-000417\n• 主题分类:\n建议提案办理\n• 发布日期:\n2020年06月29日\n\n河川县交通运输局\n对第62号建议的答复\n\n石代表：\n您提出的建议收悉。现答复如下：日发班次增至6班。\n\n河川县交通运输局\n2020年6月22日\n`;
  expect(shownItems(text).items).toEqual(['河川县交通运输局对第62号建议的答复 | 2020-06-22']);
});

test('a brief of an office alone is called by its own name, not by the office', () => {
  const text = `河川县防汛抗旱指挥部办公室
水　情　简　报
第23期
河川县防汛办　　　　2020年7月9日8时
一、雨情
昨日8时至今日8时，全县平均降雨61.3毫米。
二、工情
白石圩出现泡泉，已处置完毕。
三、调度
白石水库自9日6时起泄洪。
`;
  expect(shownItems(text).items).toEqual(['河川县防汛抗旱指挥部办公室 水情简报 | 2020-07-09']);
});

test('a speech with its speaker and what was heard is one document', () => {
  const text = `在全县教师节庆祝大会上的讲话
县委书记  方立
（2018年9月9日，根据录音整理）

老师们、同志们：
    我代表县四套班子，向全县教职工致以节日的问候！（掌声）
    今天我讲三句话。
    第一句话，教育很重要。再穷不能穷教育。
    最后，祝大家节日快乐！谢谢。
`;
  expect(shownItems(text).items).toEqual(['在全县教师节庆祝大会上的讲话 | 2018-09-09']);
});

test('whom a document is open to stands below its day and begins no other', () => {
  const text = `河川县人民政府办公室关于印发数据共享办法的通知
成文日期：2022年11月14日
各乡镇人民政府：
现印发给你们，请认真执行。
2022年11月14日
（此件主动公开）
河川县数据共享办法
第一条　为规范数据共享，制定本办法。
第二条　本办法自发布之日起施行。
相关解读：一图读懂《河川县数据共享办法》
`;
  expect(shownItems(text).items).toEqual([
    '河川县人民政府办公室关于印发数据共享办法的通知 | 2022-11-14',
  ]);
});

test('counted parts of a brief of which one begins with a day are parts of its one text', () => {
  const text = `气象信息快报
2023年第36期
河川县气象台　　2023年6月21日10时　　签发：方立

21日夜间至24日我县有大到暴雨

受高空低槽影响，21日夜间至24日我县有一次强降水过程。

一、具体预报
21日夜间：中到大雨，气温23～27℃；
22日：暴雨，局部大暴雨。
二、影响与建议
1.注意防范山洪、滑坡；
2.做好城区排涝。
`;
  expect(shownItems(text).items).toEqual(['21日夜间至24日我县有大到暴雨 | 2023-06-21']);
});

test('lots stated within one counted part of a notice tear it into no items', () => {
  const text = `河川县自然资源局土地使用权挂牌出让公告
2023年4月21日

经县政府批准，决定挂牌出让2幅地块。现公告如下：
一、地块基本情况
宗地编号：DBC2023011
宗地坐落：工业园区
宗地编号：DCH2023012
宗地坐落：站前路
二、法人和自然人均可申请参加。
三、联系方式
联系人：席主任
`;
  expect(shownItems(text).items).toEqual(['河川县自然资源局土地使用权挂牌出让公告 | 2023-04-21']);
});

test('the kind of a document above its title, which ends in it, is not said twice', () => {
  const text = `議事錄
河川縣議會第8屆第2次會議議事錄
時　　間　中華民國102年10月14日
地　　點　本會議場
報告事項
一、宣讀上次會議議事錄。
決定：確定。
`;
  expect(shownItems(text).items).toEqual(['河川縣議會第8屆第2次會議議事錄 | 2013-10-14']);
});

test('a number behind a colon is no part of the title below it', () => {
  const text = `建议字：〔2023〕8号

对河川县第九届人民代表大会第31号建议的答复

方立等3名代表：

您提出的建议收悉，现答复如下。

2023年7月18日
`;
  expect(shownItems(text).items).toEqual([
    '对河川县第九届人民代表大会第31号建议的答复 | 2023-07-18',
  ]);
});

test('a signature of digits below its office is the day of a document, before the one of its file', () => {
  const text = `河川县人民政府办公室关于印发应急预案的通知

各乡镇人民政府：

现将应急预案印发给你们，请认真执行。

河川县人民政府办公室

20171116

（此件公开发布）
`;
  expect(shownItems(text, 't20171120_76.txt').items).toEqual([
    '河川县人民政府办公室关于印发应急预案的通知 | 2017-11-16',
  ]);
});

test('the words below a picture are no title', () => {
  const text = `河川县政府例行发布会全文

发言人方立（河川日报 王宁摄）

方立：我已经说明，这项工作进展顺利。

记者：请问下一步怎么办？
`;
  expect(shownItems(text, '2024-07-11.txt').items).toEqual([
    '河川县政府例行发布会全文 | 2024-07-11',
  ]);
});

test('a stated title stands for text that lacks its stops and names its parties', () => {
  const text = `索 引 号：40000895X/ 分类：行政处罚
发布机构：河川证监局 发文日期：2021年09月02日
名  称：河川证监局行政处罚决定书（河川汽车公司、方立）
文  号：〔2021〕66号 主 题 词：

当事人河川汽车集团控股有限公司，住所：河川市东区东望街39

方立，男，1959年9月出生，时任河川集团董事长，住址：河川市沙河口区

王宁，1963年10月出生，时任河川集团董事，住址：河川市南山区

经查明，当事人有以下违法事实。
`;
  expect(shownItems(text).items).toEqual([
    '河川证监局行政处罚决定书（河川汽车公司、方立） | 2021-09-02',
  ]);
});

test('a day that a field states in eight digits is the day of a document', () => {
  const text = `法規名稱：河川商業銀行條例
修正日期：20051221

第 1 條
河川商業銀行以股份有限公司之組織設立之。

第 2 條
股份總額定為新臺幣十億元。
`;
  expect(shownItems(text).items).toEqual(['河川商業銀行條例 | 2005-12-21']);
});

test('below a title those before and after it in a whole are of the page', () => {
  const text = `跳转到内容

沅溪公报 (第4号)/致各乡电五则

维基文库,自由的图书馆
沅溪公报 (第4号)/出示晓谕文 致各乡电五则
又名:致乡电
沅溪公报 (第4号)/乡公所来电

乡长鉴:文电悉,初闻执事固执,今乃知其不然。至彼此协商办法,日前已电告。
各区长公鉴:近与各公所切商办法,已有成言。请熟思而审处之,幸甚。
`;
  const { items } = shownItems(text);
  expect(items).toEqual(['沅溪公报(第4号)/致各乡电五则']);
});

test('a title may begin with the days that it is about', () => {
  const text = `none
2017年12月24日至12月31日政府主要活动图片
沅溪县长12月24日出席青年音乐会，说共融是各界的共同理想。
一年一度的展销会在沅溪公园举行，有800个摊位。
`;
  expect(shownItems(text).items).toEqual([
    '2017年12月24日至12月31日政府主要活动图片 | 2017-12-24/2017-12-31',
  ]);
});

test('paragraphs that begin with years are one text where a library states its title', () => {
  const text = `一、乡署建设

知识类型: 析出资源
内容出处: 《泽阳村志》 图书
颗粒名称: 一、乡署建设
页码: 178-179

内容

民国24年(1935年)至民国38年(1949年)9月,泽阳保保署设在泉山祠内。
民国32年(1943年)12月,两乡合并,乡署设在村民家厅堂。
1952年3月1日,第四区公所迁至镇上。1956年6月,三乡并成大乡。
1957年7月,大乡解体,乡署设在村里。
`;
  const { form, items } = shownItems(text);
  expect([form, items.length]).toEqual(['单篇文件', 1]);
  expect(items[0]).toContain('乡署建设');
});

test('what a page states as a title names its text, and not the shorter word above it', () => {
  const text = `歷史法規

法規名稱: 河川市政府市務會議議事程序
民國 101 年 04 月 02 日
法規內容:

一、河川市政府為提升市務會議議事運作效能,特訂定本程序。

二、市務會議由市長召集,並為主席。
`;
  expect(shownItems(text).items).toEqual(['河川市政府市務會議議事程序 | 2012-04-02']);
});

test('minutes that count what they state are of the day on which the meeting was', () => {
  const text = `河川鎮民代表會
第三屆第七次定期大會第三次會議紀錄
一、時間:中華民國111年4月27日(星期三)上午09時至17時。
二、地點:本會議事堂
三、出席:陳主席天成、蘇副主席碧浯。
四、報告事項:
(一)秘書報告:出席代表已達法定額數,請主席宣布開會。
`;
  expect(shownItems(text).items[0]).toMatch(/ \| 2022-04-27$/u);
});

test('days on which an interpretation was passed and takes effect are no entries', () => {
  const text = `# 最高人民法院、最高人民检察院关于办理某类案件适用法律问题的批复

2018年1月25日 最高人民法院审判委员会第1732次会议

2018年3月2日 最高人民检察院第十二届检察委员会第74次会议通过

2018年3月8日 公告公布

2018年3月30日 施行

各省、自治区、直辖市高级人民法院、人民检察院:

近来,部分地方就如何适用法律的问题提出请示。经研究,批复如下:

一、应当综合评估社会危害性,确保罪责刑相适应。
`;
  const { form, items } = shownItems(text);
  expect([form, items.length]).toEqual(['单篇文件', 1]);
  expect(items[0]).toContain('适用法律问题的批复');
});

test('the year by which a website sorts a title is no part of it', () => {
  const text = `2019年河川市国民经济和社会发展统计公报  2019

2019年，全市上下团结一心，经济运行总体平稳。

一、综合

初步核算，全年实现生产总值一千二百亿元。`;
  expect(shownItems(text).items).toEqual(['2019年河川市国民经济和社会发展统计公报']);
  const other = text.replace(/ {2}2019$/mu, ' 2020');
  expect(shownItems(other).items).toEqual(['2019年河川市国民经济和社会发展统计公报2020']);
});

test('a day above 主题词 closes its document', () => {
  const text = `关于表彰先进单位的决定
各有关单位圆满完成任务，成绩显著，特予表彰。

一、先进单位

河川县人民政府

希望受表彰的单位再接再厉。

二○○九年五月六日

主题词：表彰 决定
抄送：各新闻单位 2009-05-12`;
  const { drafts } = readText('原稿.txt', splitLines(text));
  expect(drafts[0]?.item.blocks.map(({ kind }) => kind)).toContain('signature');
});
