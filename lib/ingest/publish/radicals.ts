/**
 * The radicals of Unicode's CJK Radicals Supplement with the characters that they look like, as
 * EquivalentUnifiedIdeograph.txt of Unicode 14 pairs them (© Unicode, Inc., Unicode License v3);
 * those that stand for rare characters only are left out.
 */
const PAIRS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬' +
  '⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车' +
  '⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿' +
  '⻯竜⻰龙⻱龜⻲亀⻳龟';

/**
 * Each radical with its character. Text copied out of a PDF has radicals in place of characters
 * (⻄工区, ⻓沙, ⻩河), and NFKC knows only the other block of them. Some of the characters are
 * traditional or Japanese forms themselves.
 */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, radical = '', character = '']) => [
    radical,
    character,
  ]),
);
