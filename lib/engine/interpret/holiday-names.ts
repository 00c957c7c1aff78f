/**
 * Names of one holiday each, the longest first. Those of numerals alone may be parts of numbers:
 * 十一 counts between quotation marks only.
 */
const HOLIDAYS: readonly (readonly string[])[] = [
  ['元旦节', '元旦'],
  ['春节', '农历新年', '新春佳节', '过年'],
  ['元宵节', '元宵佳节', '正月十五'],
  [
    '国际劳动妇女节',
    '三八妇女节',
    '三八国际妇女节',
    '国际妇女节',
    '妇女节',
    '三八节',
    '"三八"',
    '三八',
  ],
  ['全民义务植树日', '植树节', '3·12'],
  ['国际消费者权益日', '消费者权益日', '3·15'],
  ['清明节', '清明小长假', '清明假期', '清明'],
  ['五一国际劳动节', '五一劳动节', '国际劳动节', '劳动节', '五一节', '五一'],
  ['五四青年节', '青年节', '五四'],
  ['国际护士节', '护士节', '5·12'],
  ['六一国际儿童节', '六一儿童节', '国际儿童节', '儿童节', '六一'],
  ['端午节', '端午佳节', '端午小长假', '端午'],
  ['中国共产党成立纪念日', '建党节', '建党日', '党的生日', '七一'],
  ['八一建军节', '建军节', '八一'],
  ['七夕节', '七夕'],
  ['中秋节', '中秋佳节', '中秋'],
  ['教师节', '9·10'],
  ['国庆节', '国庆日', '国庆', '"十一"'],
  ['重阳节', '老年节', '重阳'],
];

const LONGEST_FIRST = HOLIDAYS.map((names) => [...names].sort((a, b) => b.length - a.length));
const ANY = new RegExp(HOLIDAYS.flat().join('|'), 'u');

/**
 * A folded text with the holiday in it called by its other names: 劳动节假期 as 五一假期. None where
 * it names no holiday.
 */
export function otherHolidayNames(text: string): readonly string[] {
  if (!ANY.test(text)) return [];
  for (const names of LONGEST_FIRST) {
    const typed = names.find((name) => text.includes(name));
    if (typed === undefined) continue;
    const others = names
      .filter((name) => name !== typed)
      .flatMap((name) => {
        const isQuoted = name.startsWith('"') || text === typed;
        // “五一”假期 has its name between quotation marks.
        return isQuoted ? [name] : [name, `"${name}"`];
      });
    return [...new Set(others.map((name) => text.replace(typed, name)))];
  }
  return [];
}
