import { documentNumber } from '@/lib/ingest/roles/document-number';
import {
  fieldKind,
  fieldsOfRow,
  readField,
  readFields,
  type StatedField,
  stated,
} from '@/lib/ingest/roles/field-line';
import { isDateLine, isProse, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import { readRow } from '@/lib/ingest/roles/read-row';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import { areSure, spacedFields } from '@/lib/ingest/roles/spaced-fields';
import type { TextLine } from '@/lib/ingest/roles/text-line';

const TIME = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/u;
const LONGEST_SOURCE = 12;
const LONGEST_VALUE = 40;
const LEAST_RUN = 3;
const MOST_VALUES = 3;

/** The fields that a line states, with those below it where their values stand on lines of their own. */
export function fieldsAt(
  lines: readonly TextLine[],
  at: number,
): { fields: readonly StatedField[]; count: number } | null {
  const line = lines[at];
  if (!line) return null;
  const row = readRow(line);
  if (row) {
    const fields = fieldsOfRow(row);
    return fields.length > 0 ? { fields, count: 1 } : null;
  }
  const paired = pairAt(lines, at);
  if (paired) return { fields: [paired.field], count: paired.count };
  const alone = nameAlone(lines, at);
  if (alone) return { fields: [alone], count: 1 };
  const spaced = spacedAt(lines, at);
  if (spaced.length > 0) return { fields: spaced, count: 1 };
  const field = readField(line.text);
  // Who speaks, 主持人：各位朋友，上午好。, states no field.
  if (!field || isSpoken(field)) return null;
  // 议题一：停车位改造, which the file marks as a heading, is one.
  if (line.heading !== null && field.kind === null) return null;
  const several = field.kind === null ? [] : readFields(line.text);
  if (several.length > 1) return { fields: several, count: 1 };
  const next = lines[at + 1];
  if (
    field.value === '' &&
    field.kind !== null &&
    next &&
    next.indent > line.indent &&
    !readField(next.text)
  ) {
    return { fields: [{ ...field, value: next.text }], count: 2 };
  }
  const isOpen = field.kind !== null && field.value === '';
  // 索引号： / 4312000025/2020-000417 / 主题分类：: names and values take turns.
  const isBetween =
    isOpen && next && !isProse(next.text) && readField(next.text) === null
      ? (readField(lines[at + 2]?.text ?? '')?.kind ?? null) !== null
      : false;
  if (next && isBetween) return { fields: [{ ...field, value: next.text }], count: 2 };
  const below = next && isOpen ? valueBelow(field, next) : 0;
  if (next && below > 0) {
    const time = TIME.test(lines[at + 2]?.text ?? '') ? 1 : 0;
    return { fields: [{ ...field, value: next.text }], count: 2 + time };
  }
  // 发布日期: left empty: what stands below it is no day.
  const isEmptyDay = isOpen && field.kind === 'webDate' && field.name.length > 2;
  if (next && isEmptyDay) return { fields: [field], count: 1 };
  // 来源: left empty, and a day or another field below it.
  if (isOpen && next && (isDateLine(next.text) || readField(next.text)?.kind != null)) {
    return { fields: [field], count: 1 };
  }
  const isKnown =
    field.kind !== null &&
    (field.value !== '' || /^[\s•·【[]/u.test(line.text) || isBesideField(lines, at));
  // 志坛丛谈：新乡方志, apart above what a page states of it, is the title.
  const isApart =
    line.afterBlank && next?.afterBlank === true && readField(lines[at - 1]?.text ?? '') === null;
  const isUnknown =
    field.kind === null &&
    !isApart &&
    field.value !== '' &&
    documentNumber(line.text) === null &&
    field.value.length <= LONGEST_VALUE &&
    (isBesideField(lines, at) || isInRun(lines, at));
  return isKnown || isUnknown ? { fields: [field], count: 1 } : null;
}

/** The fields that spaces part in a line: several, or one as in the line beside it. */
function spacedAt(lines: readonly TextLine[], at: number): readonly StatedField[] {
  const own = spacedFields(lines[at]?.text ?? '');
  if (own.length === 0) return [];
  const beside = [lines[at - 1], lines[at + 1]].map((line) => spacedFields(line?.text ?? ''));
  const isSure =
    areSure(own) || beside.some((others) => others.length > 0 && areSure([...own, ...others]));
  return isSure ? own : [];
}

/**
 * A name with its value below it, 公報編號： / 50/2023, one of several that stand so, whatever they are
 * called.
 */
function pairAt(
  lines: readonly TextLine[],
  at: number,
): { field: StatedField; count: number } | null {
  const count = pairLength(lines, at);
  const name = nameAbove(lines[at]);
  if (count === 0 || name === null) return null;
  let pairs = 1;
  for (let first = at, above = pairEnding(lines, first); above > 0; pairs += 1) {
    first -= above;
    above = pairEnding(lines, first);
  }
  for (let end = at + count; pairLength(lines, end) > 0; pairs += 1) end += pairLength(lines, end);
  if (pairs < LEAST_RUN) return null;
  const value = lines.slice(at + 1, at + count).map(({ text }) => text);
  return { field: stated(name, value.join('；')), count };
}

/** How many lines a name and its value take; 0 where there is none. Before another name a value may have several. */
function pairLength(lines: readonly TextLine[], at: number): number {
  if (nameAbove(lines[at]) === null || !isValue(lines[at + 1])) return 0;
  let end = at + 2;
  while (end <= at + MOST_VALUES && isValue(lines[end])) end += 1;
  // A title below the last name, which nothing is stated of, stands apart.
  const isClose = lines.slice(at + 1, end + 1).every(({ afterBlank }) => !afterBlank);
  return isClose && nameAbove(lines[end]) !== null ? end - at : 2;
}

/** How many lines the pair takes that ends above a line; 0 where none does. */
function pairEnding(lines: readonly TextLine[], end: number): number {
  for (let count = 2; count <= MOST_VALUES + 1; count += 1)
    if (pairLength(lines, end - count) === count) return count;
  return 0;
}

/** The name of a field alone on its line, any with its colon, 公報編號：, and known ones without: 发文字号. */
function nameAbove(line: TextLine | undefined): string | null {
  if (line === undefined) return null;
  if (fieldKind(line.text) !== null) return line.text;
  const field = /[:：]$/u.test(line.text) ? readField(line.text) : null;
  return field?.value === '' ? field.name : null;
}

function isValue(line: TextLine | undefined): boolean {
  if (line === undefined || lengthOf(line.text) > LONGEST_VALUE || endsSentence(line.text))
    return false;
  return nameAbove(line) === null && readField(line.text) === null && !line.source.isListItem;
}

/** Whether a line is the value of the name above it, as pages state things of their text. */
export function isPaired(lines: readonly TextLine[], at: number): boolean {
  return at > 0 && pairAt(lines, at - 1) !== null;
}

function isSpoken({ kind, value, name }: StatedField): boolean {
  const isOpen = kind === null || kind === 'plain';
  return isOpen && !/摘要|内容/u.test(name) && /[，。]/u.test(value) && endsSentence(value);
}

/** 1 where a line can only be the value of the field above it: a day below 发布日期：, a name below 来源：. */
function valueBelow({ kind, name }: StatedField, { text }: TextLine): number {
  if (readField(text) !== null) return 0;
  const isDay = kind === 'webDate' || kind === 'ownDate';
  if (isDay) return isDateLine(text) ? 1 : 0;
  return /来源$/u.test(name) && isTitleShaped(text) && lengthOf(text) <= LONGEST_SOURCE ? 1 : 0;
}

/** The name of a field whose value was left empty, below another field: 主 题 词. */
function nameAlone(lines: readonly TextLine[], at: number): StatedField | null {
  const text = lines[at]?.text ?? '';
  const above = lines[at - 1];
  const kind = fieldKind(text);
  if (kind === null || !above || (readRow(above) === null && readField(above.text) === null))
    return null;
  return { name: text.replace(/\s+/gu, ''), value: '', kind };
}

/** Lines one below the other that each name what they state: 姓名：…, 电话：…, 诉求：…. */
function isInRun(lines: readonly TextLine[], at: number): boolean {
  const isStated = (line: TextLine | undefined) => {
    const field = line && readField(line.text);
    return (
      field != null && field.value !== '' && field.value.length <= LONGEST_VALUE && !isSpoken(field)
    );
  };
  const from = lines.slice(0, at + 1).findLastIndex((line) => !isStated(line)) + 1;
  return lines.slice(from, from + LEAST_RUN).filter(isStated).length === LEAST_RUN;
}

function isBesideField(lines: readonly TextLine[], at: number): boolean {
  return [lines[at - 1], lines[at + 1]].some((line) => {
    const field = line && readField(line.text);
    return field != null && field.kind !== null;
  });
}
