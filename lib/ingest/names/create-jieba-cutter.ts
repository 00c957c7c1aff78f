import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodejieba from 'nodejieba';
import type { DictionaryEntry } from '@/lib/ingest/sources/lists/parse-user-dictionary';
import type { Span } from '@/lib/text/folded-text';
import type { HanCutter } from '@/lib/text/tokenize';

/**
 * The build's word cutter: jieba with its hidden Markov model on, which finds names that no
 * dictionary has, after the words of the user dictionary. Long words are followed by the words
 * inside them (二里头夏都遗址博物馆, 博物馆), as jieba's cut for search engines does.
 *
 * The dictionary of the process is replaced: one cutter at a time.
 */
export function createJiebaCutter(entries: readonly DictionaryEntry[]): HanCutter {
  wanted = entries.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`).join('');
  const known = new Map<string, readonly Span[]>();
  return (run) => {
    loadDictionary();
    const spans: Span[] = [];
    let start = 0;
    for (const word of nodejieba.cut(run, true)) {
      for (const inner of innerSpans(word, known)) {
        spans.push({ start: start + inner.start, end: start + inner.end });
      }
      spans.push({ start, end: start + word.length });
      start += word.length;
    }
    return spans;
  };
}

/** The dictionary of the cutter made last, and the one that is loaded, as jieba reads them. */
let wanted = '';
let loaded: string | null = null;

/**
 * Loads the dictionary of the process where that has not been done, which takes more than a second:
 * a build that finds all texts in its cache does without.
 *
 * jieba reads its user dictionary from a file only, and aborts the process on a malformed line.
 */
export function loadDictionary(): void {
  if (loaded === wanted) return;
  const folder = mkdtempSync(join(tmpdir(), 'heluo-dict-'));
  const [userDict, idfDict] = [join(folder, 'user.dict.utf8'), join(folder, 'idf.utf8')];
  try {
    writeFileSync(userDict, wanted);
    // How rare words are is for keywords, which nobody asks for: a quarter of the time of loading.
    writeFileSync(idfDict, '的 1\n');
    nodejieba.load({ userDict, idfDict });
    loaded = wanted;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the shorter words stand in a word: jieba lists them by length, then from left to right. */
function innerSpans(word: string, known: Map<string, readonly Span[]>): readonly Span[] {
  if (word.length < 3) return [];
  const cached = known.get(word);
  if (cached) return cached;
  const spans: Span[] = [];
  let length = 0;
  let from = 0;
  for (const inner of nodejieba.cutForSearch(word, true)) {
    if (inner === word) continue;
    if (inner.length !== length) from = 0;
    length = inner.length;
    const start = word.indexOf(inner, from);
    if (start < 0) continue;
    spans.push({ start, end: start + inner.length });
    from = start + 1;
  }
  known.set(word, spans);
  return spans;
}
