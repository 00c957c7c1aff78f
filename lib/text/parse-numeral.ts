const DIGITS = '〇一二三四五六七八九';
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' };
const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const LARGE: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** A figure, Han digits one after another, or a word for a power of ten. */
const TOKEN = /(\d+)|([〇一二三四五六七八九]+)|([十百千万亿])/gu;

/** Longer figures count nothing: they are numbers of documents and accounts. */
const LONGEST = 24;

/**
 * The value of a numeral as decimal digits without zeros that say nothing, or null where it is
 * none: 四十九, 6千亿, 6,000亿, 2.06亿, 1234.50, 百万, 二〇二三, 二十三点五八, 一万五, 3万余.
 */
export function parseNumeral(numeral: string): string | null {
  if (numeral.length > LONGEST) return null;
  const plain = numeral
    .replaceAll(/[,余多来]/g, '')
    .replaceAll(/[零○o]/g, '〇')
    .replaceAll('两', '二')
    .replaceAll(/[廿卅]/g, (char) => TENS[char] ?? char);
  const [whole = '', ...rest] = plain.split(/[.点]/u);
  if (rest.length > 1) return null;
  // 2.06亿: the figure's decimals come before the word for its power of ten.
  const [, decimals = '', powers = ''] =
    /^([\d〇一二三四五六七八九]*)(.*)$/u.exec(rest[0] ?? '') ?? [];
  if (rest.length > 0 && decimals === '') return null;
  const digits = [...decimals].map(digitOf).join('');
  const value = parseWhole(
    `${whole}${powers}`,
    digits === '' ? null : { digits, after: whole.length },
  );
  return value === null ? null : decimal(value, digits.length);
}

interface Fraction {
  readonly digits: string;
  /** In UTF-16 units of the whole numeral. */
  readonly after: number;
}

/** The value times ten to the number of decimals. */
function parseWhole(text: string, fraction: Fraction | null): bigint | null {
  const one = 10n ** BigInt(fraction?.digits.length ?? 0);
  let total = 0n;
  let section = 0n;
  let current: bigint | null = null;
  let lastPower = 0;
  let at = 0;
  for (const { 0: token, 1: figure, 2: han, 3: power, index } of text.matchAll(TOKEN)) {
    if (index !== at) return null;
    at += token.length;
    if (figure !== undefined || han !== undefined) {
      if (current !== null && current !== 0n) return null;
      // 一百零五; else Han digits in a row are a number only by themselves: 二〇二三.
      const spoken = lastPower > 0 ? token.replace(/^〇/u, '') : token;
      const isRow = han !== undefined && spoken.length > 1;
      if (isRow && (lastPower > 0 || at < text.length)) return null;
      const digits = [...(spoken || token)].map(digitOf).join('');
      const isCut = fraction !== null && fraction.after === at;
      current = isCut ? BigInt(digits + fraction.digits) : BigInt(digits) * one;
      // 一万五 and 二百五 leave out the power of the last digit.
      const isLast = at === text.length && han?.length === 1 && han !== '〇';
      if (isLast && lastPower > 1 && !isCut) current *= 10n ** BigInt(lastPower - 1);
      continue;
    }
    const small = SMALL[power ?? ''];
    if (small !== undefined) {
      if (lastPower > 0 && lastPower <= small && section > 0n) return null;
      section += (current || one) * 10n ** BigInt(small);
      current = null;
      lastPower = small;
      continue;
    }
    const large = LARGE[power ?? ''] ?? 0;
    const unit = 10n ** BigInt(large);
    const counted = section + (current ?? 0n);
    if (total > 0n && total < unit * one) total = (total + counted) * unit;
    else total += (counted || one) * unit;
    section = 0n;
    current = null;
    lastPower = large;
  }
  return at === text.length && at > 0 ? total + section + (current ?? 0n) : null;
}

function digitOf(char: string): string {
  const place = DIGITS.indexOf(char);
  return place < 0 ? char : String(place);
}

function decimal(value: bigint, decimals: number): string {
  const digits = value.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
