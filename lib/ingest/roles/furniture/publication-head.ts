/** What is printed in issues or volumes, by the last words of its name. */
const NAME =
  '[\\p{Script=Han}·]{0,14}(?:政报|公报|公報|年鉴|年鑑|县志|市志|州志|区志|省志|通讯|简报|月报|周报|季刊|月刊|期刊|通报|信息|快报|专刊)';
/** Which one it is: 2016.8, 2016年第8期, 第57期, （2012）, ·2020, 2019. */
const ISSUE =
  '[（(·・]?\\s*(?:(?:19|20)\\d{2}\\s*年?\\s*(?:[.．·・/-]\\s*\\d{1,2}|第?\\s*\\d{1,3}\\s*[期号號卷辑])?|(?:总)?第\\s*\\d{1,4}\\s*[期号號卷辑](?:\\s*第\\s*\\d{1,4}\\s*期)?)\\s*[）)]?';
const PUBLICATION = `(?:《?${NAME}》?\\s*${ISSUE}|${ISSUE}\\s*《?${NAME}》?)`;
/** The section at hand, a page's number, at the other margin. */
const BESIDE = '(?:[\\p{Script=Han}·、\\s]{2,16}|[·•—–-]?\\s*\\d{1,4}\\s*[·•—–-]?)';
const GAP = '(?:\\s{3,}|\\u3000+|\\t+)\\s*';
const HEAD = new RegExp(`^(?:${BESIDE}${GAP}${PUBLICATION}|${PUBLICATION}${GAP}${BESIDE})$`, 'u');

/**
 * Whether a line is the running title of a printed publication: its name with its issue, and at the
 * other margin the section or the page: `县政府文件　　　　沅溪政报 2016.8`, `4　泽阳年鉴（2012）`.
 */
export function publicationHead(text: string): boolean {
  return HEAD.test(text);
}

/** The number of a page, the column, the issue and the day: A2:综合*新闻总第3307期 >2018-09-14编印. */
const NEWSPAPER_HEAD =
  /^(?:第\s*)?[A-Z]{0,2}\d{1,3}\s*版?\s*[:：·]\s*[\p{Script=Han}*＊·\s]{0,14}(?:总?第\s*\d{1,5}\s*[期号])?[\s>»|｜]*(?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?\s*(?:编印|出版|印发|(?:星期|周)[一二三四五六日天])?(?:[\s>»|｜]*总?第\s*\d{1,5}\s*[期号])?$/u;

/** Its issue and page without a day: 1750期 / 第1版:1. */
const ISSUE_AND_PAGE =
  /^(?:总?第\s*)?\d{1,5}\s*期\s*[/／|｜>»·]\s*第?\s*[A-Z]{0,2}\d{1,5}\s*版(?:\s*[:：·]\s*\S{1,12})?$/u;

/** Whether a line is what an electronic newspaper sets above an article: its page, its issue, its day. */
export function newspaperHead(text: string): boolean {
  return NEWSPAPER_HEAD.test(text) || ISSUE_AND_PAGE.test(text);
}
