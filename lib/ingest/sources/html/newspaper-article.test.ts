import { expect, test } from 'vitest';
import { htmlLines } from './html-lines';
import { parseHtml } from './html-tree';
import { keptArticle } from './newspaper-article';

const KEPT = `<!--enpproperty <articleid>217286</articleid><date>2022-09-25 00:00:00.0</date>
<title>三县呼吁开放渡口</title><nodename>第B05版：要闻</nodename>/enpproperty-->`;
const ARTICLE = `<table><tr><td><founder-title>三县呼吁开放渡口</founder-title></td></tr></table>
<div id="ozoom"><founder-content><P>　　本报讯 三县论坛昨日登场。</P><P>　　三县一条心。</P></founder-content></div>`;
const OTHERS = `<table><tr><td>第01版：头版</td></tr><tr><td>第02版：要闻</td></tr></table>
<ul><li><a href="a">全市秋播进度过半</a></li></ul>`;

test('what a newspaper keeps of an article is read from its comment', () => {
  expect(keptArticle(`<html><body>${KEPT}</body></html>`)).toEqual({
    title: '三县呼吁开放渡口',
    date: '2022-09-25',
    section: '要闻',
  });
  expect(keptArticle('<html><!-- enpcontent --></html>')).toBeNull();
});

test('what stands around an article is furniture, where title and text are marked', () => {
  const shown = (body: string) =>
    htmlLines(parseHtml(`<html><body>${body}</body></html>`))
      .filter(({ isFurniture }) => !isFurniture)
      .map(({ text }) => text.trim());
  expect(shown(OTHERS + ARTICLE + OTHERS)).toEqual([
    '三县呼吁开放渡口',
    '本报讯 三县论坛昨日登场。',
    '三县一条心。',
  ]);
  expect(shown(OTHERS)).toHaveLength(3);
});
