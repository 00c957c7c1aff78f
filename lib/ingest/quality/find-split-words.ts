import type { TaggedWord } from '@/lib/ingest/names/tag-words';
import { isHan } from '@/lib/text/han';

/** A run of words that the cutter parted and the texts keep together. */
export interface SplitWord {
  readonly word: string;
  readonly pieces: readonly string[];
  readonly count: number;
}

/** Longer ones are phrases. */
const MOST_PIECES = 5;
const MOST_CHARACTERS = 9;
/** Bits by which the pieces attract each other; below, free phrases crowd in (tried on an issue). */
const COHESION = 7.5;
/** More would not be read. */
const MOST_FINDINGS = 25;
/** Nouns, names, what jieba does not know, and what follows nouns (式, 化). */
const NOUN = /^(?:n|x$|j$|k$|b$)/;
/** Prepositions, conjunctions and particles touch a name by chance. */
const FUNCTION = /^[pcuy]/;
const NO_NAME = /[由到在和与及等了的将从向被把率来要各暨驻]|^[副本全我该新]$/;

interface Run {
  readonly pieces: readonly string[];
  count: number;
  /** What touches the run: the same word each time shows that the name goes on there. */
  readonly before: Set<string>;
  readonly after: Set<string>;
}

/**
 * Candidates for the user dictionary: pieces that stand together twice or more and far more often
 * than chance would have it, at least one of them no word of jieba's or a single character. The
 * strongest first; what is only part of a longer candidate is left out.
 */
export function findSplitWords(texts: readonly (readonly TaggedWord[])[]): SplitWord[] {
  const words = new Map<string, number>();
  const runs = new Map<string, Run>();
  for (const text of texts) {
    text.forEach(({ term }, first) => {
      words.set(term, (words.get(term) ?? 0) + 1);
      for (const end of endsOfRuns(text, first)) addRun(runs, text, first, end);
    });
  }
  const total = [...words.values()].reduce((sum, count) => sum + count, 0);
  const share = (count: number) => Math.log2(count / total);
  const strong = [...runs.values()].flatMap(({ pieces, count, before, after }) => {
    const parts = pieces.reduce((sum, piece) => sum + share(words.get(piece) ?? 1), 0);
    const cohesion = (share(count) - parts) / (pieces.length - 1);
    if (count < 2 || cohesion < COHESION || before.size === 1 || after.size === 1) return [];
    return [{ word: pieces.join(''), pieces, count, weight: cohesion * Math.log2(count + 1) }];
  });
  return strong
    .filter(
      ({ word, count }) =>
        !strong.some((one) => one.word !== word && one.count >= count && one.word.includes(word)),
    )
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_FINDINGS)
    .map(({ word, pieces, count }) => ({ word, pieces, count }));
}

function addRun(
  runs: Map<string, Run>,
  text: readonly TaggedWord[],
  first: number,
  end: number,
): void {
  const pieces = text.slice(first, end).map(({ term }) => term);
  const key = pieces.join('/');
  const run = runs.get(key) ?? { pieces, count: 0, before: new Set(), after: new Set() };
  run.count++;
  const open = (at: number) => `end ${run.count} ${at}`;
  const [inside, outside] = [text[first]?.gap === '' ? text[first - 1] : undefined, text[end]];
  run.before.add(inside && !FUNCTION.test(inside.tag) ? inside.term : open(first));
  run.after.add(outside?.gap === '' && !FUNCTION.test(outside.tag) ? outside.term : open(end));
  runs.set(key, run);
}

/** Where the runs end (exclusive) that begin with a word and could be a name. */
function endsOfRuns(text: readonly TaggedWord[], first: number): number[] {
  const ends: number[] = [];
  let length = 0;
  let known = true;
  for (let at = first; at < Math.min(text.length, first + MOST_PIECES); at++) {
    const word = text[at];
    const next = text[at + 1];
    if (!word || (at > first && word.gap !== '')) break;
    // 安置房, 沉浸式: a verb, and one character that makes a noun of it.
    const verb = at === first && /^v/.test(word.tag) && next?.term.length === 1;
    if (!canBePart(word) && !(verb && word.term.length > 1)) break;
    length += word.term.length;
    if (length > MOST_CHARACTERS) break;
    known &&= word.term.length > 1 && word.tag !== 'x';
    if (at > first && !known) ends.push(at + 1);
  }
  return ends;
}

function canBePart({ term, tag }: TaggedWord): boolean {
  return isHan(term) && NOUN.test(tag) && !NO_NAME.test(term);
}
