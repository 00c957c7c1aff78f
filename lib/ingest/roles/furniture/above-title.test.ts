import { expect, test } from 'vitest';
import { textLines } from '@/lib/ingest/roles/text-line';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { linesAboveTitle } from './above-title';

const above = (text: string) => {
  const lines = textLines(splitLines(text));
  return linesAboveTitle(lines, () => false).map((at) => lines[at]?.text);
};
const TEXT = '河阴市防汛工作会议今天召开。会议要求各县区做好水库巡查，落实防汛责任，确保安全度汛。';

test('what a page sets above a title that its text says again is the page’s', () => {
  expect(
    above(`• 社保\n• 公积金\n好律师> 法规库> 地方法规\n\n河阴市召开防汛工作会议\n\n${TEXT}`),
  ).toEqual(['• 社保', '• 公积金', '好律师> 法规库> 地方法规']);
  expect(
    above(`2025年1月9日\n河阴日报 数字报纸\n第03版：要闻\n\n河阴市召开防汛工作会议\n${TEXT}`),
  ).toEqual(['2025年1月9日', '河阴日报 数字报纸']);
});

test('what states something of the text stays, between a page’s lines too', () => {
  expect(
    above(`首页 > 公开 > 文件\n发布日期：2023-05-06\n返回\n河阴市召开防汛工作会议\n${TEXT}`),
  ).toEqual(['首页 > 公开 > 文件', '返回']);
});

test('nothing is taken from a text whose lines above its title no page says', () => {
  expect(above(`中共河阴市委\n河阴市人民政府\n河阴市召开防汛工作会议\n${TEXT}`)).toEqual([]);
  expect(above(`防汛工作要确保安全度汛\n返回\n河阴市召开防汛工作会议\n${TEXT}`)).toEqual([]);
  expect(above(`关于河阴市城区水库和配套管网\n防汛责任的调研报告\n${TEXT}`)).toEqual([]);
  expect(above(`首页 > 公开\n关于收费的事项\n${TEXT}`)).toEqual([]);
});
