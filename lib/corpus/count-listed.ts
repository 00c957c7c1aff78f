import type { Span } from '@/lib/text/folded-text';

/**
 * An entry of a list is a mere mention, of which so much is lost: a visit to ten places is about
 * none of them.
 */
export const LISTED_LOSS = 0.6;

/** An entry of a list goes on to the next mark, and what is not its end stands before another. */
const LONGEST_ENTRY = 12;
const MARKS = '，。；：、';
const ENTRY_BEHIND =
  /^[^，。；：、]*?(?:、|和[^，。；：、]*等|等(?:地|[\p{Script=Han}]{0,3}[，。]))/u;

/** How many of the places are entries of a list: 先后到洛阳市规划展示馆、龙门实验室、洛邑古城等地. */
export function countListed(text: string, places: readonly Span[]): number {
  return places.filter(({ start, end }) => beginsEntry(text, start) && endsEntry(text, end)).length;
}

/** Whether an entry of a list that is not its first begins, or goes on, here. */
export function beginsEntry(text: string, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_ENTRY); at--) {
    const unit = text.charAt(at);
    if (MARKS.includes(unit)) return unit === '、';
  }
  return false;
}

/** Whether an entry of a list ends, or soon will, here. */
export function endsEntry(text: string, end: number): boolean {
  return ENTRY_BEHIND.test(text.slice(end, end + LONGEST_ENTRY));
}
