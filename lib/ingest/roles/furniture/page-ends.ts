import { plainDigits } from '@/lib/ingest/dates/plain-digits';
import { readField, readFields } from '@/lib/ingest/roles/field-line';
import { isDateLine, isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import { readRow } from '@/lib/ingest/roles/read-row';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';

const BARE_NUMBER = /^[\d０-９]{1,5}$/;
const NUMBERED_HEAD =
  /^(?:(?<before>\d{1,4})(?:\s{2,}|\u3000)\p{Script=Han}[\p{Script=Han}\s·]{1,20}(?:[（(·\s]*(?:19|20)\d{2}[）)]?)?|\p{Script=Han}[\p{Script=Han}\s·]{1,20}(?:[（(·\s]*(?:19|20)\d{2}[）)]?)?(?:\s{2,}|\u3000)(?<behind>\d{1,4}))$/u;
/** What documents have in common and pages do not: （…会议通过）, 各县人民政府： */
const OWN = /^[（(].{8,}[）)]$|[：:]$/u;
/** Where a title ends, no sentence breaks off. */
const TITLE_END = /(?:通知|决定|决议|条例|办法|公告|报告|意见|规定|名单|通报|批复|令)$/u;
const MOST_HEAD_LINES = 3;
/** Smaller numbers alone may count parts of a text. */
const LEAST_COUNTED = 20;
/** A line that stands so often may be a running title. */
const RECURRING = 3;

/** Marks what is set at the ends of pages, running titles and numbers, among what is known already. */
export function markPageEnds(lines: readonly TextLine[], found: Map<number, string>): void {
  markPageHeads(lines, found);
  markDatedHeads(lines, found);
  markFirstHead(lines, found);
  markNumberedHeads(lines, found);
  markRunningTitles(lines, found);
  markPageNumbers(lines, found);
}

/** Numbers alone that count on, with the same lines beside them each time. */
function markPageHeads(lines: readonly TextLine[], found: Map<number, string>): void {
  const numbers = lines.flatMap(({ text }, index) =>
    BARE_NUMBER.test(text) ? [{ index, value: Number(plainDigits(text)) }] : [],
  );
  const keyAt = (index: number) => lines[index]?.text.replace(/\s+/gu, '');
  numbers.forEach(({ index, value }, at) => {
    const next = numbers[at + 1];
    if (next === undefined || next.value !== value + 1) return;
    for (const step of [-1, 1]) {
      for (let away = step; Math.abs(away) <= MOST_HEAD_LINES; away += step) {
        const key = keyAt(index + away);
        if (key === undefined || key !== keyAt(next.index + away)) break;
        if (endsSentence(key) || readRow(lines[index + away] as TextLine)) break;
        for (const place of [index, next.index]) {
          found.set(place, '页码');
          found.set(place + away, '页眉');
        }
      }
    }
  });
}

/** 立法會 ─ 2013年2月20日 with the page's number beside it. */
export const DATED_HEAD =
  /^\p{Script=Han}{2,14}\s*[-—–―─]+\s*((?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)$/u;

/** A name with a day, beside a number alone: the running title of a page, though no other is there to compare. */
function markDatedHeads(lines: readonly TextLine[], found: Map<number, string>): void {
  lines.forEach(({ text }, index) => {
    if (!DATED_HEAD.test(plainDigits(text))) return;
    const number = [index + 1, index - 1].find((at) => BARE_NUMBER.test(lines[at]?.text ?? ''));
    if (number === undefined) return;
    found.set(index, '页眉');
    found.set(number, '页码');
  });
}

/**
 * What heads the first page and, beside a higher number, a later one; where pages between them lost
 * their heads, numbers alone that lie between are theirs: 河川市议会 ─ 2012年12月6日 / 2295.
 */
function markFirstHead(lines: readonly TextLine[], found: Map<number, string>): void {
  const keyAt = (index: number) => lines[index]?.text.replace(/\s+/gu, '') ?? '';
  const numberAt = (index: number) => {
    const text = lines[index]?.text ?? '';
    return BARE_NUMBER.test(text) ? Number(plainDigits(text)) : null;
  };
  const key = keyAt(0);
  const first = numberAt(1);
  if (first === null || !/\p{Script=Han}{2}/u.test(key) || endsSentence(key)) return;
  const heads = lines.flatMap((_, index) => {
    const value = keyAt(index) === key ? numberAt(index + 1) : null;
    return value === null ? [] : [{ index, value }];
  });
  const isCounting = heads.every(({ value }, at) => value > (heads[at - 1]?.value ?? value - 1));
  const last = heads.at(-1);
  if (heads.length < 2 || !isCounting || !last) return;
  for (const { index } of heads) found.set(index, '页眉').set(index + 1, '页码');
  let page = first;
  for (let at = 2; at < last.index; at += 1) {
    const value = numberAt(at);
    if (value === null || value < page || value > last.value) continue;
    page = value;
    found.set(at, '页码');
  }
}

/** `208    河川年鉴`, `工业    209`: numbers that count on beside names, one of them where a page ends. */
function markNumberedHeads(lines: readonly TextLine[], found: Map<number, string>): void {
  const heads = lines.flatMap(({ text }, index) => {
    const { before, behind } = NUMBERED_HEAD.exec(plainDigits(text))?.groups ?? {};
    const value = Number(before ?? behind);
    return found.has(index) || Number.isNaN(value) ? [] : [{ index, value }];
  });
  const isCounting = heads.every(({ value }, at) => {
    const step = value - (heads[at - 1]?.value ?? value - 1);
    return step > 0 && step <= 3;
  });
  // A text begins where a page does; there its head stands apart, as all others then do.
  const areAlone = heads.every(
    ({ index }) => lines[index]?.afterBlank && lines[index + 1]?.afterBlank,
  );
  const ends = heads.filter(({ index }) =>
    index === 0 ? areAlone : isAtPageEnd(lines, found, index),
  );
  const areApart = heads.every(({ index }, at) => index - (heads[at - 1]?.index ?? -2) > 1);
  if (heads.length < 2 || !isCounting || !areApart || ends.length === 0) return;
  for (const { index } of heads) found.set(index, '页眉');
}

/** A line as it recurs: without space, whatever its numbers. */
function keyOf(text: string): string {
  return text.replace(/\s+/gu, '').replace(/[\d０-９]+/gu, '0');
}

/**
 * A line that recurs at ends of pages: beside page numbers, or in the middle of sentences. Words
 * that recur elsewhere (出席人员, 会议要求) are the text's own.
 */
function markRunningTitles(lines: readonly TextLine[], found: Map<number, string>): void {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const { text } = line;
    if (
      found.has(index) ||
      text.length > 80 ||
      lengthOf(text) > 40 ||
      !/\p{Script=Han}{2}/u.test(text)
    )
      return;
    if (readRow(line) || isDateLine(text) || endsSentence(text) || OWN.test(text)) return;
    // 日期：2021年3月2日 stands in each of several records.
    if ((readField(text)?.kind ?? null) !== null || readFields(text).length > 0) return;
    const key = keyOf(text);
    const own = places.get(key);
    if (own) own.push(index);
    else places.set(key, [index]);
  });
  for (const indexes of places.values()) {
    if (indexes.length < RECURRING) continue;
    const atPageEnds = indexes.filter((index) => isAtPageEnd(lines, found, index));
    if (atPageEnds.length * 2 <= indexes.length) continue;
    const own = isOwnTitle(lines, found, indexes) ? indexes[0] : null;
    for (const index of indexes) if (index !== own) found.set(index, '页眉');
  }
}

/** Whether the first of some running titles is the title of the text: nothing else stands above it. */
function isOwnTitle(
  lines: readonly TextLine[],
  found: ReadonlyMap<number, string>,
  [first = 0, ...others]: readonly number[],
): boolean {
  if (lines.some((_, index) => index < first && !found.has(index)) || others.includes(first + 1))
    return false;
  const next = lines[first + 1];
  if (!next || found.has(first + 1)) return false;
  const isSetApart = next.afterBlank && others.every((index) => !lines[index + 1]?.afterBlank);
  return isSetApart || isProse(next.text) || /[，。]/u.test(next.text);
}

function isAtPageEnd(
  lines: readonly TextLine[],
  found: ReadonlyMap<number, string>,
  index: number,
): boolean {
  const isNumber = (at: number) => {
    const text = lines[at]?.text ?? '';
    return BARE_NUMBER.test(text) || found.get(at) === '页码';
  };
  if (isNumber(index - 1) || isNumber(index + 1)) return true;
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (before?.source.page !== undefined && line?.source.page !== before.source.page) return true;
  if (!before || !after || before.heading !== null) return false;
  return (
    lengthOf(before.text) >= 12 &&
    !endsSentence(before.text) &&
    !TITLE_END.test(before.text) &&
    isProse(`${before.text}${after.text}`)
  );
}

/** A number alone beside what is furniture, and one from which such a number counts on. */
function markPageNumbers(lines: readonly TextLine[], found: Map<number, string>): void {
  const numbers = lines.flatMap(({ text }, index) =>
    BARE_NUMBER.test(text) ? [{ index, value: Number(plainDigits(text)) }] : [],
  );
  for (const { index } of numbers) {
    const isPaged = [found.get(index - 1), found.get(index + 1)].some((one) => one === '页眉');
    if (!found.has(index) && isPaged) found.set(index, '页码');
  }
  /** Where each known number of a page stands first, and last. */
  const firstOf = new Map<number, number>();
  const lastOf = new Map<number, number>();
  for (const { index, value } of numbers) {
    if (found.get(index) !== '页码') continue;
    if (!firstOf.has(value)) firstOf.set(value, index);
    lastOf.set(value, index);
  }
  for (const { index, value } of numbers) {
    const isBefore = (lastOf.get(value + 1) ?? -1) > index;
    const isAfter = (firstOf.get(value - 1) ?? Infinity) < index;
    const isNext = value >= LEAST_COUNTED && (isBefore || isAfter);
    if (!found.has(index) && isNext) found.set(index, '页码');
  }
}
