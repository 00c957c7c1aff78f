import { chineseNumber } from './chinese-number';

/** First and last year of the reigns of Ming and Qing, by which chronicles count. */
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
};

/** The names as alternatives of a pattern. */
export const REIGN_NAMES = Object.keys(REIGNS).join('|');

/** The year of our era: 乾隆三年 is 1738. Null without a reign, and for a year that it did not last to. */
export function yearOfReign(name: string | undefined, counted: string | undefined): number | null {
  const reign = name === undefined ? undefined : REIGNS[name];
  const count = counted === '元' ? 1 : chineseNumber(counted ?? '');
  if (!reign || count === null || count < 1) return null;
  const year = reign[0] + count - 1;
  return year <= reign[1] ? year : null;
}
