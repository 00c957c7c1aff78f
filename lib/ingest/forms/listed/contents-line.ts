import { plainDigits } from '@/lib/ingest/dates/plain-digits';

/** Leaders or a tab, then the page in any dress: `……（3）`, `....P12`, `\t第3页`, `—— 5`. */
const PAGE =
  /(?:\s*[（(]\s*(?<bracketed>\d{1,3})\s*[）)]|(?:[\s.．。…⋯‥·・•\-—–_]{2,}|\t|\s)[（(【[]?\s*(?:第|[Pp]\.?)?\s*(?<bare>\d{1,4})\s*(?:[页頁])?\s*[）)】\]]?)$/u;
const LEADERS = /[.．。…⋯‥·・•]{2,}|\t|\s{2,}|[—–-]{3,}/u;
/** Who wrote it, between the leaders and the page: …的报告……李国强（3）. */
const AUTHOR = /(?:[.．…⋯‥·・•]{2,}|\s{2,}|\t)\s*\p{Script=Han}{1,2}\s{0,2}\p{Script=Han}{1,2}$/u;

/** The page with which a line of a contents page ends, or null. */
export function pageOf(text: string): number | null {
  const match = PAGE.exec(plainDigits(text));
  const { bracketed, bare } = match?.groups ?? {};
  if (!match) return null;
  if (bracketed !== undefined) return Number(bracketed);
  // Who wrote it may stand between the leaders and the page.
  const isLed = LEADERS.test(match[0]) || /[…⋯]{2,}|[.．·]{4,}/u.test(text);
  return isLed || /[（(【[第Pp]/u.test(match[0]) ? Number(bare) : null;
}

/** A line of a contents page as title and page. */
export function withoutPage(text: string): { title: string; page: number | null } {
  const page = pageOf(text);
  const title =
    page === null
      ? text
      : text.slice(0, text.length - (PAGE.exec(plainDigits(text))?.[0].length ?? 0));
  const own = page === null ? title : title.trimEnd().replace(AUTHOR, '');
  return { title: own.replace(/[\s.．…⋯‥·・•]+$/u, '').trim(), page };
}
