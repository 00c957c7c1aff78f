import type { FoldedText, Span } from './folded-text';
import { parseNumeral } from './parse-numeral';

/** A number in a text with what it counts, in a form in which equal quantities are equal. */
export interface Quantity extends Span {
  /**
   * Digits without separators and without zeros that say nothing, then the counter by its usual
   * name: `49家`, `600000000000元`, `第5次`, `23.58%`, `50000平方米`, or a bare number.
   */
  readonly term: string;
  /** What says less of the same: the number alone, a number of things as 个. */
  readonly looser: readonly string[];
  /**
   * It can be nothing but a number. 一 and 两 with a counter often mean no number (一次性), and Han
   * digits without a counter may be a name (九一八).
   */
  readonly isExact: boolean;
}

/** Other names of a unit or counter; what is not named here is called as it is. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  平方公里: ['平方千米', 'km2'],
  平方米: ['平米', '平方', 'm2'],
  立方米: ['立方', 'm3'],
  公里: ['千米', 'km'],
  厘米: ['cm'],
  毫米: ['mm'],
  公斤: ['千克', 'kg'],
  元: ['块钱', '圆'],
  千瓦: ['kw'],
  兆瓦: ['mw'],
  '°c': ['摄氏度', '℃'],
  小时: ['个小时', '钟头', '个钟头'],
  周: ['个星期', '星期', '礼拜', '个礼拜'],
  岁: ['周岁'],
  人: ['名', '位', '口'],
  部门: ['个部门'],
};

/** What else may follow a number: units first, then what things are counted with. */
const PLAIN_UNITS =
  '米 吨 % 个月 个百分点 分钟 秒 天 年 亩 公顷 升 倍 瓦 度电 票 金 银 铜 分 点 折 成'.split(' ');
const COUNTERS =
  '个 家 项 件 次 届 期 批 所 座 份 辆 台 套 种 场 篇 人次 户 栋 幢 架 艘 列 支 队 部 集 首 幅 张 本 册 卷 款 条 类 样 级 星 层 楼 路 站 枚 组 对 双 句 字 页 步 代 轮 班 团 村 镇 县 区 省 市 乡 国 间 起 回 只 头 株 棵 块 处 段 道 门 里'.split(
    ' ',
  );

/** After one Han digit only these make sure that it is a number: 八段锦, 三门峡 and 二里头 are none. */
const SURE = new Set(
  '个 家 人 部门 项 件 次 届 期 批 所 座 份 辆 台 套 种 场 篇 元 吨 岁 年 天 倍 亩 个月 小时 人次 户'.split(
    ' ',
  ),
);

const NAMES = new Map([
  ...[...PLAIN_UNITS, ...COUNTERS].map((name) => [name, name] as const),
  ...Object.entries(UNITS).flatMap(([name, others]) =>
    [name, ...others].map((other) => [other, name] as const),
  ),
]);
const COUNTABLE = new Set([...COUNTERS, '人']);

const FIGURE = '\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const HAN_DIGITS = '[〇零○一二两三四五六七八九十廿卅百千万亿]';
const COUNTER = [...NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  // 5m2 is an area, 5mb is none.
  .map((name) => (/[a-z\d]$/.test(name) ? `${name}(?![a-z\\d])` : name))
  // 五一期间 is the time of a holiday, and no issue 51.
  .map((name) => (name === '期' ? '期(?![间望待])' : name))
  .join('|');

/** Days, numbers of records and addresses, words with digits: none of them counts anything. */
const OTHER = `\\d+(?:[-/.:]\\d+){2,}|[a-z][-a-z]*\\d[a-z\\d]*`;
const NUMBER = `(?<figure>${FIGURE})(?:[余多]?(?<powers>${HAN_DIGITS}+))?|(?<han>${HAN_DIGITS}(?:${HAN_DIGITS}|o(?=${HAN_DIGITS})|[余多来](?=[百千万亿]))*(?:点[〇零一二三四五六七八九]+)?)`;
const QUANTITY = new RegExp(
  `(?:${OTHER})|(?<ordinal>第)?(?<percent>百分之)?(?:${NUMBER})(?<about>[余多来几])?(?<counter>${COUNTER})?(?<day>[月日号时])?(?<word>[a-z])?`,
  'gu',
);

/** What every number has at least one of: most queries have none. */
const MAYBE = new RegExp(`[\\d首]|${HAN_DIGITS}`, 'u');

/**
 * The quantities of a folded text, in order. 四十九家 and 49家, 6千亿元 and 6,000亿元, 第五次 and 第5次
 * have the same term; days of the calendar, 5g and 2023-05-041 are no quantities.
 */
export function findQuantities(folded: string): Quantity[] {
  const found: Quantity[] = [];
  if (!MAYBE.test(folded)) return found;
  for (const match of folded.matchAll(QUANTITY)) {
    const quantity = readQuantity(match, folded);
    if (quantity) found.push(quantity);
  }
  for (const { 0: all, index, groups = {} } of folded.matchAll(FIRST)) {
    const looser = looserTerms('1', groups.counter ?? '', true);
    const end = index + all.length;
    found.push({ start: index, end, term: `第1${groups.counter}`, looser, isExact: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 首届 is 第一届. */
const FIRST = /首(?<counter>[届批])/gu;

/** All that says how much, each once: what an item answers for. */
export function quantityTerms(folded: string): Set<string> {
  return new Set(findQuantities(folded).flatMap(allTerms));
}

/** The terms of the numbers that can be nothing else, in order, as one text to compare by. */
export function exactNumbers(folded: string): string {
  return findQuantities(folded)
    .flatMap(({ term, isExact }) => (isExact ? term : []))
    .join();
}

/** Whether a text's quantity is the one that is wanted, or says the same and more. */
export function isSameQuantity(standing: Quantity, wanted: string): boolean {
  return standing.term === wanted || standing.looser.includes(wanted);
}

function allTerms({ term, looser }: Quantity): string[] {
  return [term, ...looser];
}

const known = new WeakMap<FoldedText, readonly Quantity[]>();

/** The same of a text that is looked into again and again: found once, and remembered. */
export function quantitiesOf(folded: FoldedText): readonly Quantity[] {
  let found = known.get(folded);
  if (!found) {
    found = findQuantities(folded.text);
    known.set(folded, found);
  }
  return found;
}

function readQuantity(
  { 0: all, index, groups = {} }: RegExpExecArray,
  folded: string,
): Quantity | null {
  const { ordinal, percent, figure, powers, han, about, counter, day, word } = groups;
  if ((figure ?? han) === undefined) return null;
  // 几十个 and 十几个 say no number.
  if (/[a-z几数]/.test(folded[index - 1] ?? '') || about === '几') return null;
  if (figure !== undefined && word && !counter) return null;
  const numeral = figure === undefined ? (han ?? '') : figure + (powers ?? '');
  if (isCalendar(numeral, counter, day)) return null;
  const isLoose = han !== undefined && !ordinal && (han.length === 1 || /^[百千万亿]+$/.test(han));
  if (isLoose && counter === undefined && !(about && /[十百千万]/.test(numeral))) return null;
  // 三门峡 and 八段锦 may count and may be names.
  const isDoubtful = isLoose && !about && !isSure(counter);
  // 一带一路 and 千万工程 have no number in them, 六千亿 has.
  const isWorded = han !== undefined && !ordinal && !percent && counter === undefined;
  if (isWorded && !isNumber(numeral)) return null;
  const value = parseNumeral(numeral);
  if (value === null) return null;
  const end = index + all.length - (day?.length ?? 0) - (word?.length ?? 0);
  const name = percent ? '%' : (NAMES.get(counter ?? '') ?? '');
  const isOrdinal = ordinal !== undefined;
  const term = `${isOrdinal ? '第' : ''}${value}${name}`;
  const looser = isDoubtful ? [] : looserTerms(value, name, isOrdinal);
  // 十六届 is 第十六届; 8届 may be eight of them.
  if (name === '届')
    looser.push(isOrdinal ? `${value}届` : han === undefined ? value : `第${term}`);
  return {
    start: index,
    end: isOrdinal || counter || percent || !about ? end : end - about.length,
    term,
    looser,
    isExact: isOrdinal || figure !== undefined || (name !== '' && !isDoubtful && !isVague(numeral)),
  };
}

function isSure(counter: string | undefined): boolean {
  return counter !== undefined && SURE.has(NAMES.get(counter) ?? '');
}

function isNumber(numeral: string): boolean {
  const digits = numeral.replaceAll(/[十百千万亿点]/g, '').length;
  return numeral.length > 2 && (digits > 2 || (digits > 0 && /[百千万亿]/.test(numeral)));
}

/** 5月, 8日, 8号 and 3时 are of the calendar; 6个月 and 2023年 count or name. */
function isCalendar(
  numeral: string,
  counter: string | undefined,
  day: string | undefined,
): boolean {
  return day !== undefined && counter === undefined && numeral.length < 4;
}

/** 一个, 两家, 百年. */
function isVague(numeral: string): boolean {
  return /^(?:[一两]|[百千万亿]+)$/.test(numeral);
}

function looserTerms(value: string, name: string, isOrdinal: boolean): string[] {
  if (isOrdinal) return name === '' ? [value] : [`第${value}`];
  if (name === '') return [];
  return COUNTABLE.has(name) ? [value, `${value}个`] : [value];
}
