import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { isDateLine, isProse } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { PAGE_INFORMATION } from './reasons';

/** What a wiki sets behind each heading, or below it on small screens. */
const EDIT = /^(?:\[(?:编辑|編輯)\]|编辑|編輯)$/u;
const BARE_EDIT = /^(?:编辑|編輯)$/u;
const LEAST_BARE = 2;
/** A heading right above another groups what stands below that. */
const GROUP = 2;
const OWN = 3;
const SITE = /^(?:维基文库|維基文庫|维基百科|維基百科)[,，]自由的\p{Script=Han}+$/u;
/** The licence of a work, in whichever words. */
const LICENCE = /^(?:PD-icon\S*\s+)?本作品(?=.*(?:著作[权權]|公有[领領]域))/u;
const LICENSED = /^(?:Public domain\s*)+(?:false)*$/u;
/** An entry of contents with the pages of the printed original: 4. 清江来电 页7-8. */
const ENTRY = /^\d{1,3}\.\s.*[页頁]\d{1,4}(?:[-–—]\d{1,4})?$/u;
const SCAN = /\.(?:pdf|djvu|svg|jpe?g|png)(?:\/\d{1,4})?$/iu;
/** The page of a scan, by its name: Page:河川政府公報12.pdf/10. */
const PAGE_OF_SCAN = /^(?:Page|[页頁]面?)\s*[:：]\s*\S.*\.(?:pdf|djvu|jpe?g|png)(?:\/\d{1,4})?$/iu;
/** How far that page has been read: 本页已校对, 此頁尚未校對. */
const PROOFREAD =
  /^[本此该該][页頁](?:已[经經]?|[还還尚]?未[经經]?|不需要?|[无無]需)(?:通[过過])?(?:校[对對]|[验驗][证證]).{0,6}$/u;

/** The lines of a page of a wiki with its headings, which it tells by the link to edit what is below them. */
export function withWikiHeadings(lines: readonly TextLine[]): readonly TextLine[] {
  const isBare = lines.filter(({ text }) => BARE_EDIT.test(text)).length >= LEAST_BARE;
  const isEdit = (line: TextLine | undefined) =>
    line !== undefined && EDIT.test(line.text) && (isBare || !BARE_EDIT.test(line.text));
  if (!lines.some(isEdit)) return lines;
  return lines.map((line, at): TextLine => {
    if (line.heading !== null || isEdit(line) || !isEdit(lines[at + 1]) || isProse(line.text))
      return line;
    return { ...line, heading: isEdit(lines[at + 3]) ? GROUP : OWN };
  });
}

/**
 * Marks what a wiki of works sets about one: its own name, the works before and after it, licences,
 * and the contents of the printed original. The name of the work and its day stay.
 */
export function markWikiPage(lines: readonly TextLine[], found: Map<number, string>): void {
  const site = lines.slice(0, 5).findIndex(({ text }) => SITE.test(text));
  const isWiki =
    site >= 0 || lines.some(({ text }) => LICENSED.test(text) || PAGE_OF_SCAN.test(text));
  if (!isWiki) return;
  lines.forEach(({ text }, at) => {
    if (LICENCE.test(text)) found.set(at, '网页声明');
    else if (SCAN.test(text) || PROOFREAD.test(text)) found.set(at, '网页抬头');
    else if (ENTRY.test(text)) found.set(at, '网页目录');
    else if (BARE_EDIT.test(text)) found.set(at, '网页按钮');
  });
  // The works before and after, and who wrote it when, stand close below the name of the site.
  for (let at = site + 1; site >= 0 && at < lines.length; at += 1) {
    const { text, afterBlank } = lines[at] as TextLine;
    if (afterBlank || isProse(text)) break;
    if (found.has(at) || isDateLine(text)) continue;
    found.set(at, dateExpressions(text).length > 0 ? PAGE_INFORMATION : '网页抬头');
  }
  if (site >= 0) found.set(site, '网页抬头');
}
