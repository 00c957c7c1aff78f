import { HAN } from '@/lib/text/han';

/** What a part of a query is kept to: a field of the texts, a kind of name, a section, days. */
export type PartField = 'title' | 'body' | 'person' | 'institution' | 'county' | 'section' | 'date';

/** A piece of a query, read by its operators. Offsets are UTF-16 units. */
export interface QueryPart {
  /**
   * `exact` stood between quotation marks, `stem` had a wildcard (洛*), `or` is the operator between
   * the parts beside it.
   */
  readonly kind: 'plain' | 'exact' | 'stem' | 'or';
  readonly field: PartField | null;
  readonly isExcluded: boolean;
  /** What stands behind the operators, or between the quotation marks, without wildcards. */
  readonly text: string;
  /** The part as typed, operators and marks included. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

const FIELD_NAMES: Readonly<Record<PartField, string>> = {
  title: '标题|標題|题目|題目|题名',
  body: '正文|内容|內容|全文',
  person: '人物|姓名|人名',
  institution: '机构|機構|单位|單位|部门|部門',
  county: '县区|縣區|区县|區縣|地区|地區',
  section: '栏目|欄目',
  date: '日期|时间|時間',
};

const FIELD = Object.entries(FIELD_NAMES)
  .map(([field, names]) => `(?<${field}>${names})`)
  .join('|');
const NOT = '[-－−–](?=[^\\s-])|NOT\\s+|(?:不含|不包含|不包括|不要|排除|除了|除去)[:：\\s]*';
const OR = '\\|\\|?|｜+|(?:OR|or|Or|或者|或是|或)(?=\\s|$)';
const AND = '(?:AND|&&)(?=\\s|$)';
const QUOTED = '["“”＂](?<straight>[^"“”＂]+)["“”＂]|「(?<corner>[^「」]+)」';

const PART = new RegExp(
  [
    `(?<=^|\\s|[|｜])(?<or>${OR})|(?<bar>\\|+|｜+)`,
    `(?<=^|\\s)(?<and>${AND})`,
    `(?:(?<=^|[\\s|｜(（])(?<not>${NOT}))?(?:(?<=^|[\\s|｜(（:：-]|[－−–含括要除了去])(?:${FIELD})[:：]\\s*)?(?:${QUOTED}|(?<plain>[^\\s"“”＂「」|｜]+))`,
    '\\S',
  ].join('|'),
  'gu',
);

const LONE_FIELD = new RegExp(`^(?:${Object.values(FIELD_NAMES).join('|')})[:：]$`, 'u');

/** Whether a field is named and nothing stands behind it: 标题：. It is the word then. */
export function isLoneField(text: string): boolean {
  return LONE_FIELD.test(text);
}

/** A star inside or at the end, or a question mark behind a short beginning: 洛*, 江?. */
const WILDCARD = /[*＊]|(?<=^[\p{L}\p{N}]{1,2})\?$/u;

/**
 * Splits a query into its parts, in order: white space parts them, and bars (文旅|体育). Whatever is
 * no operator is a plain part; an operator with nothing behind it is text.
 */
export function splitQuery(query: string): QueryPart[] {
  const parts: QueryPart[] = [];
  for (const { 0: source, index, groups = {} } of query.matchAll(PART)) {
    if (groups.and !== undefined) continue;
    const quoted = groups.straight ?? groups.corner;
    const typed = quoted ?? groups.plain ?? source;
    const isOr = groups.or !== undefined || groups.bar !== undefined;
    const isStem = quoted === undefined && !isOr && WILDCARD.test(typed);
    const stem = typed.replaceAll(new RegExp(WILDCARD, 'gu'), ' ').trim();
    parts.push({
      kind: isOr ? 'or' : quoted !== undefined ? 'exact' : isStem && stem !== '' ? 'stem' : 'plain',
      field: fieldOf(groups),
      isExcluded: groups.not !== undefined,
      text: isStem && stem !== '' ? stem : typed,
      source,
      start: index,
      end: index + source.length,
    });
  }
  return withoutLoneOperators(parts);
}

function fieldOf(groups: Readonly<Record<string, string | undefined>>): PartField | null {
  const fields = Object.keys(FIELD_NAMES) as PartField[];
  return fields.find((field) => groups[field] !== undefined) ?? null;
}

/** An OR needs something on both sides. */
function withoutLoneOperators(parts: readonly QueryPart[]): QueryPart[] {
  return parts.flatMap((part, at) => {
    if (part.kind !== 'or') return [part];
    const [before, after] = [parts[at - 1], parts[at + 1]];
    const isBetween = before && after && before.kind !== 'or' && after.kind !== 'or';
    // In English the word is no operator.
    const isWord = /^[oO]r$/.test(part.source) && ![before, after].every((one) => hasHan(one));
    if (isBetween && !isWord) return [part];
    return /^[|｜]+$/u.test(part.source) ? [] : [{ ...part, kind: 'plain' as const }];
  });
}

function hasHan(part: QueryPart | undefined): boolean {
  return new RegExp(HAN, 'u').test(part?.text ?? '');
}

/** 养老不含福建, 公积金或斯诺克, 防汛/抗旱: an operator written as a word, or a stroke, inside a run. */
const INSIDE =
  /^(?<left>.{2,}?)(?:(?<not>不含|不包含|不包括)|(?<or>或者|或是|或|(?<=\p{Script=Han})[/／](?=\p{Script=Han})))(?<right>.{2,})$/u;

/** In a longer run 或 is a word of a sentence, and so it is beside words of grammar. */
const LONGEST_RUN = 14;
const GRAMMAR = /[的了吗呢吧是否有无在被把将何谁怎么什哪几能会可应需要]/u;

/**
 * A plain part with the operators written as words inside it cut out, for a run that stands nowhere
 * as it is.
 */
export function splitWordOperators(part: QueryPart): QueryPart[] {
  if (part.kind !== 'plain' || part.source !== part.text) return [part];
  if (part.text.length > LONGEST_RUN) return [part];
  const { left, not, or, right } = INSIDE.exec(part.text)?.groups ?? {};
  if (!left || !right || GRAMMAR.test(left + right)) return [part];
  const operator = not ?? or ?? '';
  const middle = part.start + left.length;
  const first = { ...part, text: left, source: left, end: middle };
  const after = middle + operator.length;
  const rest = { ...part, text: right, source: right, start: after };
  if (not) return [first, { ...rest, isExcluded: true, source: operator + right, start: middle }];
  const between: QueryPart = {
    ...part,
    kind: 'or',
    text: operator,
    source: operator,
    start: middle,
    end: after,
  };
  return [first, between, ...splitWordOperators(rest)];
}
