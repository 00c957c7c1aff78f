const DIGITS = [...'〇一二三四五六七八九'];
const LEGAL = [...'零壹贰叁肆伍陆柒捌玖'];
const ROMAN = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** A number as Word prints it in a list; formats that are not known are printed as digits. */
export function listNumber(value: number, format: string): string {
  if (/^(?:chineseCounting|japaneseCounting|taiwaneseCounting)/.test(format)) {
    return counting(value, DIGITS, ['', '十', '百', '千']).replace(/^一十/, '十');
  }
  if (/^chineseLegal|^japaneseLegal|^ideographLegal/.test(format)) {
    return counting(value, LEGAL, ['', '拾', '佰', '仟']);
  }
  if (format === 'ideographDigital' || format === 'taiwaneseDigital') {
    return [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');
  }
  if (format === 'ideographTraditional') return '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? String(value);
  if (/^decimalEnclosedCircle/.test(format) && value >= 1 && value <= 20) {
    return String.fromCodePoint(0x245f + value);
  }
  if (format === 'decimalFullWidth') {
    return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  }
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  const cased = (text: string) => (format.startsWith('upper') ? text : text.toLowerCase());
  if (/Letter$/.test(format)) return cased(letters(value));
  return /Roman$/.test(format) ? cased(roman(value)) : String(value);
}

function counting(value: number, digits: readonly string[], units: readonly string[]): string {
  if (value < 1 || value > 9999) return String(value);
  const places = [...String(value)].map(Number);
  const text = places.map((digit, at) =>
    digit === 0 ? digits[0] : `${digits[digit]}${units[places.length - 1 - at]}`,
  );
  const zero = digits[0] ?? '';
  return text
    .join('')
    .replace(new RegExp(`${zero}+`, 'g'), zero)
    .replace(new RegExp(`${zero}$`), '');
}

function letters(value: number): string {
  const letter = String.fromCodePoint(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 10));
}

function roman(value: number): string {
  let rest = Math.min(Math.max(value, 0), 3999);
  let text = '';
  for (const [sign, worth] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
