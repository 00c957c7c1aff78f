import { HAN } from '@/lib/text/han';

/** What was typed for its sound: Latin letters, `v` for ü, perhaps with Han characters between. */
export interface PinyinInput {
  /** Letters in lower case, and the Han characters in their places. */
  readonly letters: string;
  /** Offsets into `letters` of the apostrophes, spaces and tones that were typed: syllables part. */
  readonly breaks: ReadonlySet<number>;
  /** With capitals in it: then the letters are no initials. */
  readonly isCapital: boolean;
}

/** Longer texts in Latin letters are no pinyin that somebody typed. */
const LONGEST_INPUT = 48;
/** A single letter beside Han characters is a letter: T恤. */
const FEWEST_AMONG_HAN = 2;

const JOINT = "['’‘\\s]";
const FORM = new RegExp(`^(?!${JOINT})(?:[a-z]|${HAN}|${JOINT})+(?<!${JOINT})$`, 'iu');
/** luo2 yang2. */
const NUMBERED = /^(?:[a-z]+[1-5]['’‘\s]*)+$/i;
const TONES = /[\u0300\u0301\u0304\u030c]/g;

/**
 * The letters of a text that may be pinyin, alone or among Han characters (xu衣显), with tones
 * (luòyáng, luo2yang2) or without. Null for all else, and for Latin in capitals: AI is not 爱.
 */
export function readPinyinInput(typed: string): PinyinInput | null {
  const toneless = typed.normalize('NFKC').normalize('NFD').replaceAll(TONES, '');
  const spelt = toneless
    .replaceAll(/u\u0308/gi, 'v')
    .normalize('NFC')
    .trim();
  const plain = NUMBERED.test(spelt) ? spelt.replaceAll(/[1-5]/g, "'").replace(/'+$/, '') : spelt;
  if (plain.length > LONGEST_INPUT || !FORM.test(plain)) return null;
  const latin = plain.match(/[a-z]+/gi) ?? [];
  const isMixed = new RegExp(HAN, 'u').test(plain);
  if (isMixed && !latin.some((run) => run.length >= FEWEST_AMONG_HAN)) return null;
  if (latin.length === 0) return null;
  if (latin.some((run) => run.length > 1 && run === run.toUpperCase())) return null;
  const breaks = new Set<number>();
  let letters = '';
  for (const piece of plain.toLowerCase().split(new RegExp(`${JOINT}+`))) {
    if (letters !== '') breaks.add(letters.length);
    letters += piece;
  }
  return { letters, breaks, isCapital: /[A-Z]/.test(plain) };
}
