/** A piece of a query between spaces, read by its operator. Offsets are UTF-16 units. */
export interface QueryPart {
  readonly kind: 'plain' | 'exact' | 'excluded' | 'section' | 'date';
  /** What stands behind the operator, or between the quotation marks. */
  readonly text: string;
  /** The part as typed, operator and marks included. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

const QUOTED = '["“”＂](?<straight>[^"“”＂]+)["“”＂]|「(?<corner>[^「」]+)」';

/** A minus or a field with what it is about, a text between quotation marks, anything up to a space. */
const PART = new RegExp(
  `(?:(?<minus>(?<!\\S)[-－−–])|(?<!\\S)(?<field>栏目|欄目|日期)[:：]\\s*)?(?:${QUOTED}|(?<plain>[^\\s"“”＂「」]+))|\\S`,
  'gu',
);

/** Splits a query into its parts, in order. Whatever is no operator is a plain part. */
export function splitQuery(query: string): QueryPart[] {
  return [...query.matchAll(PART)].map(({ 0: source, index, groups = {} }) => {
    const quoted = groups.straight ?? groups.corner;
    return {
      kind: kindOf(groups, quoted !== undefined),
      text: quoted ?? groups.plain ?? source,
      source,
      start: index,
      end: index + source.length,
    };
  });
}

function kindOf(
  { minus, field }: Readonly<Record<string, string | undefined>>,
  isQuoted: boolean,
): QueryPart['kind'] {
  if (minus) return 'excluded';
  if (field) return field === '日期' ? 'date' : 'section';
  return isQuoted ? 'exact' : 'plain';
}
