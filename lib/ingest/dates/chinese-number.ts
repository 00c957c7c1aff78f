/** Of months. */
const NAMED: Readonly<Record<string, number>> = { 正: 1, 元: 1, 冬: 11, 腊: 12, 臘: 12 };
const DIGITS = '〇一二三四五六七八九';

/** `23`, `二十三`, `廿三`, `二〇二三`, `二○二三` as a number; null for what is none. */
export function chineseNumber(text: string): number | null {
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  const written = plain
    .replace(/[○零Oo]/gu, '〇')
    .replace(/廿/gu, '二十')
    .replace(/卅/gu, '三十');
  if (/^[〇一二三四五六七八九]+$/u.test(written)) {
    return Number([...written].map((digit) => DIGITS.indexOf(digit)).join(''));
  }
  const named = NAMED[plain];
  if (named !== undefined) return named;
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(written);
  if (!tens) return null;
  return digitOf(tens[1] ?? '一') * 10 + digitOf(tens[2] ?? '〇');
}

function digitOf(digit: string): number {
  return DIGITS.indexOf(digit);
}
