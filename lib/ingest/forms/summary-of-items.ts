import type { TextLine } from '@/lib/ingest/roles/text-line';

/** What sums up the items of the groups below: 新闻摘要, 新闻大纲. */
const SUMMARY =
  /^(?:\p{Script=Han}{0,4}(?:摘要|提要|导读|概要|大纲|目录|要目|一览)|(?:主要|本期|今日|节目)(?:内容|新闻|看点|要点))$/u;
const COUNTED = /^\d{1,2}\s*[.、．]\s*\S/u;

/** Whether a heading only announces the items that follow. */
export function isSummaryName(text: string): boolean {
  return SUMMARY.test(text);
}

/** Whether a line is an entry of a list: `- 甲部召开会议`, `1. 甲部召开会议`. */
export function isListed({ source, text }: TextLine): boolean {
  return source.isListItem === true || COUNTED.test(text);
}

/** The words of an entry without its count. */
export function withoutCount(text: string): string {
  return text.replace(/^\d{1,2}\s*[.、．]\s*(?=\S)/u, '');
}
