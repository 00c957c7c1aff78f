import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { simplifiedName } from '@/lib/ingest/sources/simplified-name';
import { boundsOrFollows, meaningOf } from './record-keys';
import { statedDate } from './stated-date';

/** What columns call the titles of things, the surest first. */
const NAMES = [
  /(?:标题|题名|题目|title|headline|subject)$/iu,
  /(?:名称|name)$/iu,
  /(?:名|案由|事项|项目|案件|议题|问题|提问|topic|question)$/iu,
];
/** Names of what stands beside a text and is not what it is about. */
const OF_OTHERS =
  /^(?:.*(?:author|user|creator|editor|publisher|dept|department|org|organi[sz]ation|organ|office|agency|area|city|county|province|district|region|column|channel|category|cata|catalog|parent|sub|type|tag|site|source|nick|object|contact|person|owner|table|class|host|level)_?name|(?:作者|部门|发布|栏目|类别|类型|地区|区域|来源|网站|用户|负责|联系).*)$/iu;
/** What they call what each row tells, which has no title then. */
const TEXTS = [/(?:内容|事件|[纪记]事|要事)$/u];
const ANY = /./u;
/** Of the cells beside the one that is taken for a title: with more figures they are rows of one table. */
const FIGURES_SHARE = 0.6;
const FIGURE = /^[\d.,%％‰±\-—–－＋+\s]+$/u;
const LEAST_DAY = '2023-05'.length;
/** So many of the values of a title are different from all others. */
export const TELLING_SHARE = 0.9;
/** Of the cells of a column so many are filled that it can be the title. */
const FILLED_SHARE = 0.75;

/** Names of what each record of a file says, with what they say in each. */
export type Columns = ReadonlyMap<string, readonly string[]>;

export interface Chosen {
  /** The column's own name. */
  readonly from: string;
  /** What it is taken for. */
  readonly as: '标题' | '正文' | '日期';
}

/**
 * Of columns none of which is known, the one for a title that names what each row is of, 案件名称; or
 * for a text that says what each tells, 大事内容; else the first that tells all rows apart. Null where
 * none does, or where what is counted beside it makes them rows of one table.
 * @param hasTexts whether the records have texts, and lack no more than a name for each
 */
export function chooseColumn(columns: Columns, hasTexts: boolean): Chosen | null {
  const telling = [...columns].flatMap(([name, values]) =>
    meaningOf(name) === null && isTelling(values) ? [name] : [],
  );
  const plain = (name: string) => simplifiedName(name.replace(/\s+/gu, ''));
  const isChinese = (name: string) =>
    columns.get(name)?.every((one) => one === '' || /\p{Script=Han}/u.test(one));
  const find = (kind: RegExp) => {
    const named = telling.filter((name) => kind.test(plain(name)) && !OF_OTHERS.test(plain(name)));
    return named.find(isChinese) ?? named[0];
  };
  // A calendar's own name for what an event is, RFC 5545; events may be called alike.
  const named = [...columns.keys()].filter((name) => /^summary$/iu.test(name));
  const isCalendar = [...columns.keys()].some((name) => /^dtstart$/iu.test(name));
  if (isCalendar && named[0] !== undefined) return { from: named[0], as: '标题' };
  for (const kind of NAMES) {
    const from = find(kind);
    if (from !== undefined) return { from, as: '标题' };
  }
  if (hasTexts) return null;
  for (const kind of TEXTS) {
    const from = find(kind);
    if (from !== undefined) return { from, as: '正文' };
  }
  const from = find(ANY) ?? telling[0];
  return from === undefined || areFigures(columns, from) ? null : { from, as: '标题' };
}

/**
 * Of records without a date the first column that holds nothing but days or months: 到职 beside 卸任.
 * Null where none does, or only days that are yet to come or bound something.
 */
export function chooseDay(columns: Columns): Chosen | null {
  const found = [...columns].find(([name, values]) => {
    const filled = values.filter((value) => value !== '');
    const isDay = filled.every((value) => (statedDate(value)?.length ?? 0) >= LEAST_DAY);
    return isDay && filled.length >= values.length * TELLING_SHARE && !boundsOrFollows(name);
  });
  return found ? { from: found[0], as: '日期' } : null;
}

/** Whether a key calls what it holds the name of a thing, not of what stands beside it. */
export function isNameOfThing(key: string): boolean {
  const plain = simplifiedName(key.replace(/[\s_]+/gu, ''));
  return NAMES.some((kind) => kind.test(plain)) && !OF_OTHERS.test(plain);
}

/** Whether nearly all records have a value in words, and nearly each another one; a title may be missing. */
function isTelling(values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== '');
  const worded = filled.every((value) => /\p{L}/u.test(value) && statedDate(value) === null);
  const isFilled = filled.length > 0 && filled.length >= values.length * FILLED_SHARE;
  return worded && isFilled && new Set(filled).size >= Math.max(1, filled.length * TELLING_SHARE);
}

/** Whether most of what stands beside a column is counted: years, or places, with their figures. */
function areFigures(columns: Columns, own: string): boolean {
  const others = [...columns].flatMap(([name, values]) =>
    name === own ? [] : values.filter((value) => value.trim() !== ''),
  );
  return others.filter((one) => FIGURE.test(one)).length > others.length * FIGURES_SHARE;
}

/** What an editor is told of a column that was taken for what its name does not say. */
export function columnChosen(file: string, { from, as }: Chosen): IngestProblem {
  const missing = as === '日期' ? '“日期”' : '“标题”或“正文”';
  const title = as === '日期' ? '日期' : '标题';
  const text = as === '日期' ? '' : '，正文一列改名为“正文”';
  return {
    file,
    line: 1,
    severity: 'warning',
    expected: `列名里有${missing}`,
    found: `没有这样的列，以“${from}”一列作${as}`,
    remedy: `不对的，把该作${title}的一列改名为“${title}”${text}`,
  };
}

/** What an editor is told of rows that are one table. */
export function asOneTable(file: string, line: number): IngestProblem {
  return {
    file,
    line,
    severity: 'warning',
    expected: '第一行写列名，其中有“标题”或“正文”',
    found: '看不出每行是一条，整个表作一条收录',
    remedy:
      '确是一张表的，不必改；每行是一条、第一行是列名的，把该作标题的一列改名为“标题”；每行是一条、没有列名的，在最前面加一行列名，例如“标题”“日期”“正文”',
  };
}
