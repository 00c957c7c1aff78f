import { leadingDate } from '@/lib/ingest/dates/date-expression';
import { cleanLayoutSpaces } from '@/lib/ingest/forms/clean-layout-spaces';

const SHORTEST = 6;
const LONGEST = 30;
/** What stands before the first words of an entry and is no part of what it tells. */
const BEFORE =
  /^(?:[\s△▲○●◎◇◆□■☆★※·•*\-—，,、:：。]|(?:同|是|该|当|本)\s*[日月年](?:[春夏秋冬底初末中](?=[，,\s]))?|(?:上|中|下)旬|入?[春夏秋冬]{1,2}季?(?=[，,\s])|[上下]半年[起间]?(?=[，,\s])|[起始间間](?=[，,])|(?:[早晚深]?夜|\d{1,2}时(?:\d{1,2}[分刻])?(?:[至许]\d{1,2}[时分刻])?)(?=[，,\s])|年[底初末中内](?=[，,\s])|(?:近日|日前|近期|目前|即日起(?:至[^，,]{2,12}[日底])?)(?=[，,])|(?:上|下|凌|清)[午晨]|晚上?|\d{1,2}[:：]\d{2}(?:\s*[-—–～~]\s*\d{1,2}[:：]\d{2})?(?=\D))+/u;
/** What a date goes on with: （1556年1月23日） of a reign, 至1969年, （中秋节）. */
const OF_DATE =
  /^(?:\s*(?:至|到|[-—–～])\s*(?:\d{4}|[一二三四五六七八九十]{1,3})年)?(?:\s*[（(](?:公元)?\s*\d{3,4}[^（）()]{0,8}[）)]|\s*[（(][^（）()]{2,6}[）)](?=[，,\s]))?/u;

/** A title for a text that has none: what it begins with, without the date. */
export function deriveTitle(text: string): string {
  let rest = cleanLayoutSpaces(text);
  for (let turn = 0; turn < 4; turn += 1) {
    const date = leadingDate(rest);
    // 今年的防汛工作… names what it is of.
    const isNamed = date !== null && rest.startsWith('的', date.end);
    const next = (date && !isNamed ? rest.slice(date.end).replace(OF_DATE, '') : rest).replace(
      BEFORE,
      '',
    );
    if (next === rest || next === '') break;
    rest = next;
  }
  const sentence = /^[^。！？；!?;\n]*/u.exec(rest)?.[0] ?? rest;
  const characters = [...sentence.trim()];
  if (characters.length === 0) return [...rest.trim()].slice(0, LONGEST).join('');
  if (characters.length <= LONGEST) return characters.join('');
  const shown = characters.slice(0, LONGEST).join('');
  const end = Math.max(shown.lastIndexOf('，'), shown.lastIndexOf(','));
  const clause = end < 0 ? '' : shown.slice(0, end);
  return [...clause].length >= SHORTEST && isBalanced(clause) ? clause : `${shown}…`;
}

function isBalanced(text: string): boolean {
  return ['“”', '《》', '（）', '‘’'].every(
    ([open = '', close = '']) => text.split(open).length === text.split(close).length,
  );
}
