import { expect, test } from 'vitest';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { pagesOfText } from './pages-of-text';

const counted = (text: string) => pagesOfText(splitLines(text)).map(({ length }) => length);
const page = (title: string, place = '当前位置：首页 > 要闻') =>
  `${place}\n${title}\n会议要求各乡镇落实防汛责任，加强巡查，确保安全度汛。`;

test('each place from which a page says where it stands begins another page', () => {
  expect(counted(`${page('县政府召开会议')}\n\n${page('县水利局检查水库')}`)).toEqual([4, 3]);
  const heads = ['A1:安岭*要闻总第12期 >2013-02-06编印', '002版:要闻\n下一版'] as const;
  const text = heads.map((head, at) => page(`第${at + 1}次会议召开`, head)).join('\n');
  expect(counted(text)).toEqual([3, 4]);
});

test('lines above the first page are of it, and what stands below the last text, too', () => {
  const text = `政务公开\n${page('县政府召开会议')}\n${page('县水利局检查水库')}\n当前位置：首页`;
  expect(counted(text)).toEqual([4, 4]);
});

test('a page that says below its title where it stands begins above that', () => {
  const below =
    '老街的灯又亮了\n当前位置：要闻 来源：河川网\n老街改造没有大拆大建，留住的是烟火气，换来的是好日子。';
  expect(counted(`${below}\n${below}`)).toHaveLength(1);
});

test('one text over several pages is one', () => {
  expect(counted(`${page('防汛工作办法')}\n${page('防汛工作办法')}`)).toHaveLength(1);
});

test('a sentence goes on over the head of a newspaper’s page', () => {
  const head = (at: number) => `A${at}:安岭*要闻总第12期 >2013-02-06编印`;
  const text = `${head(1)}\n会议召开\n会议要求，各乡镇落实防汛责任，加强巡查，确保\n${head(2)}\n安全度汛，并及时上报各类\n险情，做好值班值守工作，不得擅离岗位。`;
  expect(counted(text)).toHaveLength(1);
});

test('where things stand begins no page, and nothing does where an editor marks titles', () => {
  expect(
    counted(`${page('石桥', '位置：城东')}\n${page('北关塔', '所在位置：县城')}`),
  ).toHaveLength(1);
  expect(counted(`## 甲\n${page('会议召开')}\n## 乙\n${page('水库检查')}`)).toHaveLength(1);
});
