import { chineseNumber } from './chinese-number';

/** First and last year of the reigns of Ming and Qing, and of Japan's in Taiwan, by which chronicles count. */
const REIGNS: Readonly<Record<string, readonly [number, number]>> = {
  洪武: [1368, 1398],
  建文: [1399, 1402],
  永乐: [1403, 1424],
  洪熙: [1425, 1425],
  宣德: [1426, 1435],
  正统: [1436, 1449],
  景泰: [1450, 1457],
  天顺: [1457, 1464],
  成化: [1465, 1487],
  弘治: [1488, 1505],
  正德: [1506, 1521],
  嘉靖: [1522, 1566],
  隆庆: [1567, 1572],
  万历: [1573, 1620],
  天启: [1621, 1627],
  崇祯: [1628, 1644],
  顺治: [1644, 1661],
  康熙: [1662, 1722],
  雍正: [1723, 1735],
  乾隆: [1736, 1795],
  嘉庆: [1796, 1820],
  道光: [1821, 1850],
  咸丰: [1851, 1861],
  同治: [1862, 1874],
  光绪: [1875, 1908],
  宣统: [1909, 1911],
  明治: [1868, 1912],
  大正: [1912, 1926],
  昭和: [1926, 1989],
};

/** As Taiwan and Hong Kong write them. */
const TRADITIONAL: Readonly<Record<string, string>> = {
  永樂: '永乐',
  正統: '正统',
  天順: '天顺',
  隆慶: '隆庆',
  萬曆: '万历',
  天啟: '天启',
  崇禎: '崇祯',
  順治: '顺治',
  嘉慶: '嘉庆',
  咸豐: '咸丰',
  光緒: '光绪',
  宣統: '宣统',
};

/** The names as alternatives of a pattern. */
export const REIGN_NAMES = [...Object.keys(REIGNS), ...Object.keys(TRADITIONAL)].join('|');

/** The year of our era: 乾隆三年 is 1738. Null without a reign, and for a year that it did not last to. */
export function yearOfReign(name: string | undefined, counted: string | undefined): number | null {
  const reign = name === undefined ? undefined : REIGNS[TRADITIONAL[name] ?? name];
  const count = counted === '元' ? 1 : chineseNumber(counted ?? '');
  if (!reign || count === null || count < 1) return null;
  const year = reign[0] + count - 1;
  return year <= reign[1] ? year : null;
}
