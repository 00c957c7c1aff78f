import { Converter } from 'opencc-js/cn2t';
import type { Fold } from '@/lib/text/fold';

/**
 * A text as somebody with a traditional keyboard types it: character by character, where OpenCC's
 * traditional form folds back to the same as the simplified one. Others stay, for what they fold
 * to is another text (乾 is 干, but also itself).
 */
export function traditionalForm(fold: Fold): (text: string) => string {
  const convert = Converter({ from: 'cn', to: 't' });
  const known = new Map<string, string>();
  const formOf = (char: string) => {
    const traditional = convert(char);
    return fold(traditional).text === fold(char).text ? traditional : char;
  };
  return (text) =>
    [...text]
      .map((char) => {
        const form = known.get(char) ?? formOf(char);
        known.set(char, form);
        return form;
      })
      .join('');
}

/** A text as typed by an input method left in full width: ASCII and the space are twice as wide. */
export function fullWidthForm(text: string): string {
  return text
    .replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');
}
