import type { Field } from '@/lib/domain/item';

/** What collectors write about a text beside its title. */
const TAG = /^[[［【]\s*([^\]］】]{1,20})\s*[\]］】]\s*/u;
const COUNT = /\s*[（(]\s*(?:约|共)?\s*[\d０-９]+\s*字\s*[）)]\s*$/u;
const NUMBER = /^(?:第\s*\d+\s*[篇条則则]\s*[:：、]?\s*|\d{1,4}\s*[.、]\s*)/u;

/** `[gov_cn] 标题 (15638字)` as the title, and where it was taken from. */
export function readSeparatedTitle(text: string): { title: string; fields: Field[] } {
  const tag = TAG.exec(text)?.[1];
  const title = text.replace(TAG, '').replace(COUNT, '').replace(NUMBER, '').trim();
  if (title === '') return { title: text, fields: [] };
  return { title, fields: tag === undefined ? [] : [{ name: '来源', value: tag }] };
}
