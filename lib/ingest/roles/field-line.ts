import { simplifiedName } from '@/lib/ingest/sources/simplified-name';

/** Names that offices give to what they state of a document, by what it is. */
const KNOWN: readonly { readonly kind: FieldKind; readonly names: string }[] = [
  {
    kind: 'title',
    names:
      '文件名称|公文标题|信息名称|文件标题|标题|名称|题名|主题|法规名称|条例名称|法规|解释字号|裁判字号|判决字号|判解字号',
  },
  { kind: 'number', names: '发文字号|发布文号|公文文号|文件编号|公文字号|文号|字号' },
  {
    kind: 'office',
    names:
      '发文机关|发文机构|发文单位|发布机关|发布机构|发布单位|制定机关|颁布单位|印发单位|公布机关',
  },
  {
    kind: 'ownDate',
    names:
      '成文日期|成文时间|发文日期|发文时间|印发日期|签发日期|通过日期|颁布日期|公布日期|会议时间|访谈时间|采访时间|活动时间|制定日期|公发布日|公布日|发布日|修正日期|修订日期|订定日期|裁判日期|判决日期|裁定日期|解释日期',
  },
  {
    kind: 'webDate',
    names:
      '新闻日期|发布日期|发布时间|公开日期|公开时间|公布时间|更新日期|更新时间|上网日期|上网时间|生成日期|发稿时间|资料更新时间|资料更新日期|刊登日期|时间|日期',
  },
  {
    kind: 'plain',
    names:
      '来源|又名|别名|楼主|发帖人|内容出处|摘要|信息来源|文章来源|资料来源|记者|稿件来源|作者|主题分类|主题词|生效日期|生效时间|废止时间|实施时间|施行时间|实施日期|施行日期|失效日期|废止日期|所属类别|文件来源|效力级别|效力位阶|时效性|关键词|关键字|会议地点|地点|主持人|嘉宾|访谈嘉宾|参会人员|出席人员|列席人员|记录人|缺席人员|出席|列席|主持|记录|缺席|请假|参加人员|签发人|签发|发往|签批盖章|等级|密级|紧急程度|出席委员|列席委员|请假委员|出席议员|列席议员|列席官员|纪录',
  },
  {
    kind: 'register',
    names:
      '索引号|索取号|信息索引号|公开责任部门|公开形式|公开方式|公开目录|公开范围|公开类别|公开程序|公开属性|公开时限|信息分类|信息类别|分类|体裁分类|组配分类|服务对象|有效性|有效期|是否有效|文件有效性|内容概述|内容概况|点击数|点击|浏览|浏览量|阅读次数|阅读量|阅读数|浏览次数|浏览数|访问次数|访问量|点击次数|点击率|点击量|点阅率|点阅数|点阅次数|最后异动日期|最后更新日期|异动日期|视力保护色|字体|备注|文件状态|公文种类|公文体裁|责任编辑|审核|编辑|发布人|发布者|录入人|信息员|知识类型|唯一号|法规体系|法规类别|颗粒名称|分类号|页数|页码|版数',
  },
];

/**
 * What a field says: the title, the document's number, the office, the document's day, the day on
 * which it went on line, something else that readers may want, or what only the website needs.
 */
export type FieldKind =
  | 'title'
  | 'number'
  | 'office'
  | 'ownDate'
  | 'webDate'
  | 'plain'
  | 'register';

export interface StatedField {
  readonly name: string;
  /** Empty where nothing is stated. */
  readonly value: string;
  /** Null for a name that is not known. */
  readonly kind: FieldKind | null;
}

function plainName(name: string): string {
  return simplifiedName(name.replace(/\s+/gu, ''));
}

const BY_NAME = new Map(
  KNOWN.flatMap(({ kind, names }) => names.split('|').map((name) => [name, kind] as const)),
);
/** All names that are known, in simplified characters. */
export const KNOWN_NAMES: readonly string[] = [...BY_NAME.keys()];
const LINE =
  /^[•·●○◆■▪*\-\s]*[【[［]?\s*([\p{Script=Han}][\p{Script=Han}\s]{0,9}?)\s*(?:[】\]］]\s*[:：=＝]?|[:：])\s*(.*)$/u;
/**
 * In minutes a space stands for the colon where it is wide or the name is set wide: 時　　間　108年3月5日,
 * 時 間 108年3月5日; not where all is set wide, 主 席 台 上.
 */
const OF_MINUTES =
  /^((?:[会會]\s*[议議]\s*)?(?:[时時]\s*[间間]|日\s*期|地\s*[点點]|主\s*席|主\s*持(?:\s*人)?|[记記紀]\s*[录錄](?:\s*人)?|[出列缺]\s*席(?:[委議议][员員]|人[員员]|官[員员])?|[请請]假[委議议][员員]))(?:\u3000\s*|(?<=\p{Script=Han}\s+\p{Script=Han}+)\s+)(?!\p{Script=Han}\s+\p{Script=Han}(?:\s|$))(\S.*)$/u;
const NOTHING = /^[\s\-—–－/／无]*$/u;

/** `发文字号：镇政发〔2024〕7号`, `【发布日期】1985-05-04`, `• 来源：`; null for other lines. */
export function readField(text: string): StatedField | null {
  const [name, value, ...more] = text.split('\t');
  if (value !== undefined && more.length === 0 && fieldKind(name ?? '') !== null) {
    return stated((name ?? '').replace(/[:：]\s*$/u, ''), value);
  }
  const match = LINE.exec(text) ?? OF_MINUTES.exec(text) ?? OF_DAY.exec(text);
  if (!match) return null;
  const isDay = match.groups?.day === undefined || isDayName(match[1] ?? '');
  return isDay ? stated(match[1] ?? '', match[2] ?? '') : null;
}

const WITHIN = new RegExp(
  `(?:^|[\\s|｜【[]|(?<=\\d))(${KNOWN.map(({ names }) => names).join('|')})\\s*[】\\]]?\\s*[:：]`,
  'gu',
);

/** 索 引 号:… 名  称:…: names of two to four characters that are set wide. */
const WIDE_NAME = /(?<=^|\s)\p{Script=Han}(?:\s+\p{Script=Han}){1,3}(?=\s*[:：])/gu;

/** All the fields of a line that states several: `来源：河川日报　发布时间：2024-02-18`. */
export function readFields(printed: string): StatedField[] {
  // No name is without its colon; most lines of a text have none.
  if (!/[:：]/u.test(printed)) return [];
  const text = printed.replace(WIDE_NAME, (name) => name.replace(/\s+/gu, ''));
  const places = [...simplifiedName(text).matchAll(WITHIN)];
  return places.map((place, at) => {
    const from = place.index + place[0].length;
    const value = text.slice(from, places[at + 1]?.index).replace(/[】\]]\s*$/u, '');
    const start = place.index + place[0].indexOf(place[1] ?? '');
    return stated(text.slice(start, start + (place[1]?.length ?? 0)), value);
  });
}

/**
 * The fields of a row of a table of fields, `文号 | 镇政发1号 | 成文日期: | 2025年`, or of which each
 * cell states one, `姓名：王某 | 来信时间：2021-01-06`; or none.
 */
export function fieldsOfRow(cells: readonly string[]): StatedField[] {
  const fields: StatedField[] = [];
  if (namesColumns(cells)) return [];
  const filled = cells.filter((cell) => cell.trim() !== '');
  const within = filled.map((cell) => LINE.exec(cell.trim()));
  if (filled.length > 0 && within.every((one) => (one?.[2] ?? '') !== '')) {
    return within.map((one) => stated(one?.[1] ?? '', one?.[2] ?? ''));
  }
  for (let at = 0; at < cells.length; at += 1) {
    const name = (cells[at] ?? '').replace(/[:：]\s*$/u, '').replace(/\s+/gu, '');
    if (!BY_NAME.has(name)) continue;
    const next = cells[at + 1] ?? '';
    const isName = BY_NAME.has(next.replace(/[:：]\s*$/u, '').replace(/\s+/gu, ''));
    fields.push(stated(name, isName ? '' : next));
  }
  return fields;
}

/** Whether a row names the columns of a table, 预算项目 | 预算数 | 备注: few of its names stand where names of fields do, or no cell is left for a value. */
function namesColumns(cells: readonly string[]): boolean {
  const isName = (cell: string) => BY_NAME.has(cell.replace(/[:：]\s*$/u, '').replace(/\s+/gu, ''));
  const filled = cells.filter((cell) => cell.trim() !== '');
  const places = cells.filter((cell, at) => at % 2 === 0 && cell.trim() !== '');
  const known = places.filter(isName).length;
  const isLabelled = filled.some((cell) => /[:：]\s*$/u.test(cell));
  return filled.length > 2 && !isLabelled && (known * 2 < places.length || filled.every(isName));
}

/** What kind of field a name is, or null for an unknown one. */
export function fieldKind(name: string): FieldKind | null {
  const plain = plainName(name);
  return BY_NAME.get(plain) ?? COMPOSED.find(({ pattern }) => pattern.test(plain))?.kind ?? null;
}

/** Names that say of what they state something: 来信标题, 议案题目, 发文文号, 颁发部门, 评论人次. */
const COMPOSED: readonly { readonly kind: FieldKind; readonly pattern: RegExp }[] = [
  { kind: 'title', pattern: /^\p{Script=Han}{2,4}(?:标题|主题|题目|题名)$/u },
  { kind: 'number', pattern: /^(?:发文|发布|文件|公文|法规|政策|公告)(?:文号|字号)$/u },
  {
    kind: 'office',
    pattern: /^(?:发文|发布|颁布|颁发|制定|印发|公布)(?:机关|机构|单位|部门)$/u,
  },
  {
    kind: 'register',
    pattern: /^(?:阅读|浏览|访问|点击|评论|下载|收藏|转发)(?:人次|次数|人数|数|量|率)$/u,
  },
];

/** Of names that no list has, 捐赠时间 tells a day of the thing itself, 报名时间 one yet to come. */
export function isDayName(name: string): boolean {
  const kind = fieldKind(name);
  if (kind !== null) return kind === 'ownDate' || kind === 'webDate';
  return /^\p{Script=Han}{2,4}(?:时间|日期)$/u.test(name) && !OTHER_DAY.test(name);
}

/** A whole day: 2021-01-06 10:12, 2021年1月6日. */
const DAY_SIGN =
  '(?:(?:19|20)\\d{2}|(?:中[华華])?民[国國]\\s*\\d{1,3})\\s*[-./年]\\s*\\d{1,2}\\s*[-./月]\\s*\\d{1,2}';
const DAY = new RegExp(`^\\s*${DAY_SIGN}`, 'u');

/** A name before a whole day and nothing else: 成文日期 2023-05-06. */
const OF_DAY = new RegExp(
  `^(\\p{Script=Han}{2,6})\\s+((?<day>${DAY_SIGN})\\s*日?\\s*(?:[（(]?(?:星期|周|週)[一二三四五六日天][）)]?)?\\s*(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?)$`,
  'u',
);

const OTHER_DAY =
  /起|止|截|期限|有效|生效|失效|施行|实施|废止|开始|结束|出生|更新|修改|营业|开放|办公|办理|服务|受理|报名|咨询|投票|缴费|领取/u;

/** 新聞日期:98-12-23, where names are in traditional characters, counts the years of the Republic. */
const COUNTED_DAY =
  /^(\d{2,3})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u;

/** No other years have three digits: 104年5月27日. */
const OF_THREE_DIGITS = /^1[0-3]\d\s*[-./年]/u;

function ofRepublic(name: string, value: string): string {
  const isSure = name !== simplifiedName(name) || OF_THREE_DIGITS.test(value);
  return isSure ? countedDay(value) : value;
}

/** A day whose year is of two or three digits as one of the Republic's: 90-09-05. */
export function countedDay(value: string): string {
  const [, year, month, day] = COUNTED_DAY.exec(value) ?? [];
  return year === undefined ? value : `民國${year}年${month}月${day}日`;
}

/** What a field of this name says with this value. */
export function stated(written: string, value: string): StatedField {
  const name = written.replace(/\s+/gu, '');
  return {
    name,
    value: NOTHING.test(value) ? '' : ofRepublic(written, value.trim()),
    kind: fieldKind(name) ?? (isDayName(name) && DAY.test(value) ? 'webDate' : null),
  };
}
