import type { Span } from '@/lib/text/folded-text';

/** An entry of a list goes on to the next mark, and what is not its end stands before another. */
const LONGEST_ENTRY = 12;
const ENTRY_BEFORE = /、[^，。；：、]*$/u;
const ENTRY_BEHIND =
  /^[^，。；：、]*?(?:、|和[^，。；：、]*等|等(?:地|[\p{Script=Han}]{0,3}[，。]))/u;

/** How many of the places are entries of a list: 先后到洛阳市规划展示馆、龙门实验室、洛邑古城等地. */
export function countListed(text: string, places: readonly Span[]): number {
  return places.filter(({ start, end }) => {
    const before = ENTRY_BEFORE.test(text.slice(Math.max(0, start - LONGEST_ENTRY), start));
    return before && ENTRY_BEHIND.test(text.slice(end, end + LONGEST_ENTRY));
  }).length;
}
