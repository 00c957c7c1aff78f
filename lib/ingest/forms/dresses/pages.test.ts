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
