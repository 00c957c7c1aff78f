import { HAN } from '@/lib/text/han';

/** Marks that come in pairs. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['〈', '〉'],
  ['【', '】'],
  ['「', '」'],
];
/** 传达了学习了: one of the two is left from an earlier wording. */
const DOUBLE_LE = new RegExp(`${HAN}{2}了${HAN}{2}了`, 'gu');
const DOUBLED = /([的了在和是与对为])\1/gu;

/** A slip of the pen: what to show, and the text by which its place is found. */
export interface Slip {
  readonly text: string;
  readonly at: string;
}

/** Slips of the pen in a title or text: marks without their partner, words that are there twice. */
export function findSlips(text: string): Slip[] {
  const slips: Slip[] = [];
  for (const [open, close] of PAIRS) {
    const lone = loneMark(text, open, close);
    if (lone !== null) {
      const around = text.slice(Math.max(0, lone - 6), lone + 7).replace(/\s+/g, '');
      slips.push({ text: `${text[lone]} 没有配对：“${around}”`, at: around });
    }
  }
  for (const pattern of [DOUBLE_LE, DOUBLED]) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const around = text.slice(Math.max(0, index - 2), index + found.length + 2);
      slips.push({ text: `可能多了一个字：“${around.replace(/\s+/g, '')}”`, at: found });
    }
  }
  return slips;
}

/** The first mark that opens or closes nothing, or null. Brackets of both widths may mix: not here. */
function loneMark(text: string, open: string, close: string): number | null {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) opened.push(at);
    if (text[at] === close && opened.pop() === undefined) return at;
  }
  return opened[0] ?? null;
}
