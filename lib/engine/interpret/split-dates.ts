import type { QueryText } from '@/lib/search/query-plan';
import { findImpossibleDay, parseDates } from './parse-dates';
import type { QueryPart } from './split-query';

const DIGIT = '[\\d０-９]';
const NUMBER = `(?:${DIGIT}{1,2}|[〇零一二三四五六七八九十廿]{1,3})`;
const YEAR = `(?:(?:${DIGIT}{4}|${DIGIT}{2}|[〇零○OoＯ一二三四五六七八九]{4})年的?)?`;
/** A year by itself is no number of years: 2024年游客满意度. */
const WHOLE_YEAR = `(?<!${DIGIT})(?:19|20|１９|２０)${DIGIT}{2}年(?![度级初底末来前后]|${DIGIT})`;
/** 5月8日（星期三）. */
const WEEKDAY = '(?:[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?)?';
/** 2023-05-08, 2023/5/8, 2023.5.8, and no longer number that only begins so (2023-05-041). */
const NUMERIC = `(?<![\\d.-])\\d{4}(?<sign>[-/.])\\d{1,2}\\k<sign>\\d{1,2}(?![\\d-])`;

/** Days, and months, as they are written inside a sentence: 5月8日, 五月上旬, 5月12日至18日, 月底. */
const DATES = new RegExp(
  `${YEAR}${NUMBER}月(?:份?[上中下]旬|[初底末](?![级中等一二三])|[上下]半月|份|${NUMBER}[日号]?(?:[至到—–-](?:${NUMBER}月)?${NUMBER})?[日号](?:[以之][前后]|以来|起|${WEEKDAY})|${NUMBER}$)?|(?:[本当]月|这个月)?(?:[上中下]旬|(?<![个多])[上下]半月)|(?<![\\p{N}岁蜜正腊满])[本当每]?月[初底末](?![级中等一二三])|${NUMERIC}|${WHOLE_YEAR}`,
  'gu',
);

/** A month in Han numerals can begin a name (五月花); what follows in a question tells. */
const MONTH_IN_HAN = /^[〇零一二三四五六七八九十廿年]+月$/u;
const QUESTION = /^(?:[有的在里内中都是去来到做干办开召举参考调出访]|$)/u;

/** Behind a day: no text has both so, and a day is as near as dates go. */
const TIME_OF_DAY = /^(?:的?(?:[上下中]午|早[上晨]|晚上|夜里|当[天日]|那天))的?$/u;

/**
 * A part with the dates inside it cut out as parts of their own, where it stands in no text as it is:
 * 江凌5月8日调研 as 江凌, 5月8日, 调研. Text typed without spaces is otherwise one part.
 *
 * @param stands whether a folded text stands anywhere
 */
export async function splitDates(
  part: QueryPart,
  fold: (source: string) => QueryText,
  stands: (folded: string) => Promise<boolean>,
): Promise<QueryPart[]> {
  if (part.kind !== 'plain' || part.field !== null || part.isExcluded) return [part];
  const { source, start } = part;
  const dates = [...source.matchAll(DATES)].filter(({ 0: date, index }) => {
    const rest = source.slice(index + date.length);
    const { text } = fold(date);
    const isDate = parseDates(text) !== null || findImpossibleDay(text) !== null;
    return isDate && (!MONTH_IN_HAN.test(date) || QUESTION.test(rest));
  });
  if (dates.length === 0 || (await stands(fold(source).text))) return [part];
  const ends = dates.flatMap(({ 0: date, index }) => [index, index + date.length]);
  return [0, ...ends].flatMap((from, at) => {
    const text = source.slice(from, ends[at]);
    const begins = start + from;
    return text === '' || TIME_OF_DAY.test(text)
      ? []
      : [{ ...part, text, source: text, start: begins, end: begins + text.length }];
  });
}
