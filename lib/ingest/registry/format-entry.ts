import {
  ENTITY_WORDS,
  type ItemEntry,
  KIND_WORDS,
  type NameEntry,
  NO_DATE,
  PATH_MARK,
  type SectionEntry,
} from './registry';

/** `条目 2023-05-041 2023-05-29 江凌调研防汛工作` */
export function formatItemEntry({ id, date, title }: Omit<ItemEntry, 'line'>): string {
  return [KIND_WORDS.item, id, date ?? NO_DATE, oneLine(title)].join(' ');
}

/** `栏目 lvyou 社会事业 › 旅游` */
export function formatSectionEntry({ id, path }: Omit<SectionEntry, 'line'>): string {
  return [KIND_WORDS.section, id, path.join(` ${PATH_MARK} `)].join(' ');
}

/** `名称 jiangling 人物 江凌` */
export function formatNameEntry({ id, kind, name }: Omit<NameEntry, 'line'>): string {
  return [KIND_WORDS.name, id, ENTITY_WORDS[kind], oneLine(name)].join(' ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
