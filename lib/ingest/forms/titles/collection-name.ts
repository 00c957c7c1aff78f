import { closed } from './join-title';

const COLLECTION =
  /(?:要闻|要聞|要情|大事记|大事記|简报|簡報|(?:政府|委员会|常委会|人大|议会|議會|新闻|新聞|法院)公[报報]|快讯|快訊|动态|回顾|选登|荟萃|[新晨早午晚夜][间間]?[闻聞]|新[闻聞]联播|新聞聯播|播[报報]|[早晚]报|速[览递覽遞]|要览|文摘|摘编|选编|集锦|汇编|汇总|月报|周报|发布|發佈|公告栏|公示公告|年第?\s*[\d一二三四五六七八九十]{1,3}\s*[期号號]|第\s*\S{1,4}\s*期|公[报報]\s*第\s*\S{1,8}\s*[号號]|\p{Script=Han}{4}[二三四五六七八九十]{1,2}[则則篇首])(?:\s*[（(].{0,12}[）)])?$/u;

/** The name once more in English: 临川市友城动态 Sister City News. */
const TRANSLATED = /\s+[A-Za-z][A-Za-z\s.,'&-]+$/u;

/** The day of an issue behind its name: 河川新闻联播 2007-01-03. */
const ISSUED = /(?<=\S)\s+[（(]?(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?[）)]?$/u;

/** Whether a line names a collection rather than an item: 河川市人民政府公报, 一周要闻, 2023年第2期. */
export function isCollectionName(text: string): boolean {
  return COLLECTION.test(closed(text.trim().replace(TRANSLATED, '').replace(ISSUED, '')));
}
