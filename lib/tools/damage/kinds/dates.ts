import type { DamageKind } from '@/lib/tools/damage/damage';
import type { Draft, DraftLine } from '@/lib/tools/damage/draft';

const DATE = /(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日)?\s*起?[，,]?/u;
const DIGITS = '〇一二三四五六七八九';

interface Dated {
  readonly line: DraftLine;
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly day: number | null;
}

/** The date with which an item's text begins, where it stands on one line. */
function dated(draft: Draft): Dated | null {
  const item = draft.roll(draft.anatomy.items.length);
  const end = draft.titleEnd(item);
  const later = draft.itemLines(item).find(({ part }) => part > end.line.part);
  const atEnd = end.line.text.slice(end.offset).trim() === '';
  const line = atEnd ? later : end.line;
  const from = atEnd ? 0 : end.offset;
  const found = line && DATE.exec(line.text.slice(from));
  if (!line || !found || found.index > 1) return null;
  const start = from + found.index;
  const to = start + found[0].length;
  const day = found[2] === undefined ? null : Number(found[2]);
  return { line, from: start, to, month: Number(found[1]), day };
}

function chinese(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? '' : DIGITS[tens]}十${value % 10 === 0 ? '' : DIGITS[value % 10]}`;
}

const FORMS: readonly ((month: number, day: number) => string)[] = [
  (month, day) => `2023年${month}月${day}日，`,
  (month, day) => `2023 年 ${month} 月 ${day} 日，`,
  (month, day) => `2023-0${month}-${String(day).padStart(2, '0')}，`,
  (month, day) => `2023.${month}.${day}，`,
  (month, day) => `2023/${month}/${day}，`,
  (month, day) => `${month}月${day}号，`,
  (month, day) => `0${month}月${String(day).padStart(2, '0')}日，`,
  (month, day) => `${chinese(month)}月${chinese(day)}日，`,
  (month, day) => `二〇二三年${chinese(month)}月${chinese(day)}日，`,
  (month, day) => `二○二三年${chinese(month)}月${chinese(day)}日，`,
  (month, day) => `${month}月${day}日`,
  (month, day) => `${month}月${day}日上午，`,
  (month, day) => `${month}月${day}日、`,
  (month, day) => `${month}.${day}，`,
];

function replaced(
  name: string,
  change: (draft: Draft, date: Dated) => string | null,
  isHarmless = false,
): DamageKind {
  return {
    name,
    damage: (draft) => {
      const date = dated(draft);
      const text = date && change(draft, date);
      if (!date || text === null) return null;
      const { line, from, to } = date;
      line.text = line.text.slice(0, from) + text + line.text.slice(to);
      draft.mark(line);
      draft.markItem(line.item);
      if (!isHarmless) draft.openDates.add(line.item);
      return { isHarmless };
    },
  };
}

export const DATE_KINDS: readonly DamageKind[] = [
  replaced('a date missing', (draft) => draft.pick(['', '', '，'])),
  {
    name: 'a date changed to another day',
    damage: (draft) => {
      const kind = replaced('', (one, { month }) => `${month}月${1 + one.roll(31)}日，`);
      return kind.damage(draft) && { wellFormed: 'a date like any other' };
    },
  },
  replaced('a date changed to no day', (draft, { month }) =>
    draft.pick([
      `${month}月32日，`,
      `${month}月0日，`,
      '13月5日，',
      '2月30日，',
      `${month}月99日，`,
    ]),
  ),
  {
    name: 'a date changed to another month',
    damage: (draft) => {
      const kind = replaced('', (one, { day }) => `${1 + one.roll(12)}月${day ?? 3}日，`);
      return kind.damage(draft) && { wellFormed: 'a date like any other' };
    },
  },
  replaced(
    'a date in another form',
    (draft, { month, day }) => (day === null ? null : draft.pick(FORMS)(month, day)),
    true,
  ),
  replaced('a date without its month', (_, { day }) => (day === null ? null : `${day}日，`)),
  replaced('a date without its day', (_, { month, day }) => (day === null ? null : `${month}月，`)),
  replaced('a date garbled', (draft, { month, day }) =>
    draft.pick([
      `${month}口${day}日，`,
      `s月${day}日，`,
      `${month}月□日，`,
      `${month}月l${day}日，`,
    ]),
  ),
];
