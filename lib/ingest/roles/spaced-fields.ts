import { KNOWN_NAMES, type StatedField, stated } from './field-line';

/** The names of what offices state of their documents, maybe set wide: 索 引 号. */
const NAMES = new RegExp(
  `(?<=^|\\s)(?:${KNOWN_NAMES.filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) => [...name].join('\\s*'))
    .join('|')})(?=\\s|$)`,
  'gu',
);
const LONGEST_LINE = 120;
/** Shorter names, 时间 地点, head the columns of any table. */
const LEAST_SURE = 3;

/**
 * The fields of a line of a table that was copied without its lines: spaces alone part names and
 * values, `发布机构 市人民政府 文  号 市政发〔2023〕6号`, `成文日期 2023-05-06`. None where only names
 * stand, which head a table.
 * @returns a line of one field says so only beside others of its kind
 */
export function spacedFields(text: string): StatedField[] {
  if (text.length > LONGEST_LINE || !/^\p{Script=Han}+\s/u.test(text)) return [];
  const places = [...text.matchAll(NAMES)];
  if (places[0]?.index !== 0) return [];
  const fields = places.map((place, at) => {
    const value = text.slice(place.index + place[0].length, places[at + 1]?.index);
    return stated(place[0].replace(/\s+/gu, ''), value.trim());
  });
  return fields.some(({ value }) => value !== '') ? fields : [];
}

/** Whether fields that spaces part can be none of other words: several, or two lines of them, with a long name. */
export function areSure(fields: readonly StatedField[]): boolean {
  return fields.length > 1 && fields.some(({ name }) => name.length >= LEAST_SURE);
}
