import { expect, test } from 'vitest';
import { isoDate } from '@/lib/domain/partial-date';
import { readText } from '@/lib/ingest/forms/read-text';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { shownItems } from './dress';

test('the title that a page states goes before the office above it, and is not said twice', () => {
  const text = `旅遊發展司司長辦公室

法規:

第12/2016號旅遊發展司司長批示

公報編號:

18/2016

刊登日期:

2016.5.4

版數:

311

  • 委任海濱公園諮詢小組的成員。
相關類別 :
  • 旅遊 -
《公報》原始 PDF 版本

第12/2016號旅遊發展司司長批示

旅遊發展司司長行使第3/2010號行政法規第二條賦予的職權，作出本批示。

一、委任梁少芳為海濱公園諮詢小組成員，任期一年。
`;
  const read = readText('page.txt', splitLines(text));
  expect(shownItems(text).items).toEqual(['第12/2016號旅遊發展司司長批示 | 2016-05-04']);
  const said = JSON.stringify(read.drafts[0]?.item.blocks);
  expect(said).not.toContain('PDF');
  expect(said).not.toContain('第12/2016號');
  expect(said).toContain('委任海濱公園');
  expect(read.drafts[0]?.item.fields).toContainEqual({
    name: '发文机关',
    value: '旅遊發展司司長辦公室',
  });
});

test('what a page calls a ruling is its title, and a value may take several lines', () => {
  const text = `加入資料夾:
地方法院判決(舊制)
發文單位:
河川地方法院
裁判字號:
河字第 77 號
裁判日期:
民國 71 年 3 月 9 日
資料來源:
河川地方法院裁判彙編 第 3 頁
司法週報 第 12-14 頁
主文:
原告請求確認界址之訴，並無理由，應予駁回，訴訟費用由原告負擔。
`;
  const [draft] = readText('a.txt', splitLines(text)).drafts;
  expect(draft?.item.title).toBe('河字第77號');
  expect(draft?.item.date && isoDate(draft.item.date)).toBe('1982-03-09');
  expect(draft?.item.fields).toContainEqual({
    name: '資料來源',
    value: '河川地方法院裁判彙編 第 3 頁；司法週報 第 12-14 頁',
  });
});

test('what a page says of browsers stands above its text, and its day counts the years of the Republic', () => {
  const text = `您的瀏覽器不支援JavaScript語法，若網頁功能無法正常使用，請開啟瀏覽器JavaScript功能
友善列印 :
請利用鍵盤按住Ctrl + P開啟列印功能
字級設定 :
而IE7或Firefox瀏覽器則可利用鍵盤 Ctrl + (+)放大 (-)縮小來改變字型大小。

縣務會議

:::
河川縣政府第三一二次縣務會議決議

日期:88-04-14

縣長提示：
一、國小校舍補強工程，請教育局於暑假前完成發包。
二、各鄉鎮公所應於月底前提報防汛整備情形。
`;
  const { drafts } = readText('a.txt', splitLines(text));
  expect(shownItems(text).items).toEqual(['河川縣政府第三一二次縣務會議決議 | 1999-04-14']);
  expect(JSON.stringify(drafts[0]?.item.blocks)).not.toMatch(/瀏覽器|鍵盤|字級/u);
});

test('who signs by office and name ends a text, and begins no title, with blank lines between all', () => {
  const text = [
    [
      '海濱公園開放時間調整',
      '根據五月十一日會議的決定，海濱公園夜間開放一小時。',
      '二零一七年五月十五日',
    ],
    ['市政泳池開放', '根據五月十八日會議的決定，市政泳池自六月起開放。', '二零一七年五月二十二日'],
    ['圖書館延長閉館', '根據六月一日會議的決定，圖書館閉館兩天。', '二零一七年六月五日'],
  ]
    .map((lines) => `${lines.join('\n\n')}\n\n局長 梁少芳\n\n`)
    .join('');
  expect(shownItems(text).items).toEqual([
    '海濱公園開放時間調整 | 2017-05-15',
    '市政泳池開放 | 2017-05-22',
    '圖書館延長閉館 | 2017-06-05',
  ]);
});

test('the names of a site and its page stand above the first title, beyond a button', () => {
  const text = `河川特別行政區政府入口網站

新聞

顯示模式: 網格 列表

新增1例登革熱患者

衛生局今日(6月3日)收到1例登革熱患者報告，呼籲居民清除積水。


海關查獲一宗違規攜帶乾貨入境個案

海關在口岸查獲一宗違規攜帶乾貨入境個案，已依法起訴。


文化局舉行諮詢委員會會議

文化局今日(6月3日)舉行諮詢委員會會議，介紹下半年工作。
`;
  expect(shownItems(text).items).toEqual([
    '新增1例登革熱患者',
    '海關查獲一宗違規攜帶乾貨入境個案',
    '文化局舉行諮詢委員會會議',
  ]);
});

test('marks of blocks and buttons stand around the title of a page, which is not said twice', () => {
  const text = `跳到主要內容區塊
手機選單
:::

歲計業務

    河川縣各機關預算執行要點 列印
      資料更新時間:111-02-18 09:30

    河川縣各機關預算執行要點

壹、總則
一、河川縣各機關預算之執行，依本要點之規定辦理。
二、各機關應切實嚴格執行，並適時考核施政成效。
`;
  expect(shownItems(text).items).toEqual(['河川縣各機關預算執行要點 | 2022-02-18']);
});

test('the page, issue and day of a newspaper above an article are no title of it', () => {
  const text = `B3:民生*社会总第1208期 >2019-03-22编印

植树动态
刊发日期:2019-03-22 阅读次数: 作者:王宁  语音阅读:语音阅读

  近日，东湖镇组织干部群众在环湖路植树三百棵。
  西山乡在荒坡补植油松，落实管护责任。
`;
  expect(shownItems(text, '1208.txt').items).toEqual(['植树动态 | 2019-03-22']);
});

test('headings of one level are all titles, and no plain line beside them is', () => {
  const item = (title: string, text: string) => `### ${title}\n\n${text}\n\n`;
  const text = `# 河川新闻 (20240611)

## 详细新闻

${item('夏粮收购平稳开局', '市粮食局今天（6月11日）发布的数据显示，夏粮收购进度过半。')}${item(
  '市内快讯',
  '**环湖路通车**\n\n今天（6月11日），环湖路全线通车，全长十二公里。\n\n**博物馆延时开放**\n\n近日，市博物馆宣布暑期延时开放两小时。',
)}${item('防汛演练举行', '市防汛办今天（6月11日）在东湖举行防汛演练。')}`;
  expect(shownItems(text, '20240611.md')).toEqual({
    form: '标题样式',
    items: [
      '夏粮收购平稳开局 | 2024-06-11 | 河川新闻 (20240611)/详细新闻',
      '市内快讯 | 2024-06-11 | 河川新闻 (20240611)/详细新闻',
      '防汛演练举行 | 2024-06-11 | 河川新闻 (20240611)/详细新闻',
    ],
  });
});

test('rulings that are stated one after the other are called by their numbers', () => {
  const of = (number: string, day: string) => `  • 裁判法院:河川地方法院
    裁判字號:${number}
    裁判案由:損害賠償
    裁判日期:${day}
    裁判要旨:

    道路之設置有欠缺，人民因而受損害者，得請求賠償相當之金額。
`;
  const text = [of('103年度河字第91號', '104年5月27日'), of('92年度國字第4號', '93年8月3日')].join(
    '',
  );
  const { notes } = readText('a.txt', splitLines(text));
  expect(shownItems(text).items).toEqual([
    '103年度河字第91號 | 2015-05-27',
    '92年度國字第4號 | 2004-08-03',
  ]);
  expect(notes).toEqual([]);
});

test('an order is called by its number, whatever offices and menus stand above', () => {
  const text = `河川特別行政區政府法務局
河川特別行政區公報

社會文化司司長辦公室

第45/2019號社會文化司司長批示

社會文化司司長行使基本法第六十四條賦予的職權，作出本批示。

一、委任梁少芳為文化諮詢委員會委員。

二零一九年三月十二日

社會文化司司長 何志強
`;
  expect(shownItems(text).items).toEqual(['第45/2019號社會文化司司長批示 | 2019-03-12']);
});

test('a menu between the name of a site and a title that is underlined ends no head', () => {
  const text = `河川特別行政區政府新聞公報

首頁 | 網頁指南 | 聯絡我們

議會十五題：公共圖書館服務
*************

　　以下是今日（六月五日）在議會會議上王議員的提問和局長的書面答覆：

問題：

　　關於公共圖書館的服務，政府可否告知本會，過去三年每年的借閱數字為何？

完

２０１９年６月５日（星期三）
`;
  expect(shownItems(text).items).toEqual(['議會十五題：公共圖書館服務 | 2019-06-05']);
});

test('the only highest heading of a page is its title, below a label and fields, too', () => {
  const lines = splitLines(`政策文件库
统一编号：GZ0320250043
文号：河民规字〔2025〕2号
河川市民政局关于公布社会救助标准的通知
各县区人民政府：
经市人民政府同意，现公布我市最低生活保障标准，请贯彻执行。
2025年5月30日`);
  const source = lines.map((line, at) => (at === 3 ? { ...line, heading: 1 } : line));
  const item = readText('page.html', source).drafts[0]?.item;
  expect(item?.title).toBe('河川市民政局关于公布社会救助标准的通知');
  expect(JSON.stringify(item?.blocks)).toContain('政策文件库');
});
