import type { Fold } from '@/lib/text/fold';
import { isHanWord } from '@/lib/text/han';

export interface DictionaryEntry {
  readonly word: string;
  /** jieba's weight: how often the word is taken to occur. */
  readonly frequency: number;
  /** jieba's part of speech, for example `nr` for a person's name. */
  readonly tag: string;
}

/** A line of the user dictionary that could not be used. */
export interface DictionaryFault {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** High enough that a listed word wins over being cut apart; jieba's own words reach 300,000. */
const DEFAULT_FREQUENCY = 1000;
const DEFAULT_TAG = 'n';
const LINE = /^(\S+)(?:\s+(\d{1,9}))?(?:\s+([a-z][a-z0-9]{0,7}))?$/i;

/**
 * Reads lines of `词 词频 词性`, frequency and tag optional, `#` for comments. Only words of two or
 * more Han characters are taken: other runs are kept whole anyway and never reach jieba.
 */
export function parseUserDictionary(
  text: string,
  fold: Fold,
): {
  entries: DictionaryEntry[];
  faults: DictionaryFault[];
} {
  const entries = new Map<string, DictionaryEntry>();
  const faults: DictionaryFault[] = [];
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = raw
      .replace(/^\ufeff/, '')
      .replace(/#.*$/, '')
      .trim();
    if (line === '') return;
    const [, printed = '', frequency, tag = DEFAULT_TAG] = LINE.exec(line) ?? [];
    const word = fold(printed).text;
    if (!isHanWord(word)) {
      faults.push({ line: index + 1, text: raw.trim() });
      return;
    }
    entries.set(word, {
      word,
      frequency: frequency === undefined ? DEFAULT_FREQUENCY : Math.max(1, Number(frequency)),
      tag: tag.toLowerCase(),
    });
  });
  return { entries: [...entries.values()], faults };
}
