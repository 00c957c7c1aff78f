import { standsAnywhere } from '@/lib/corpus/holds-text';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { Correction, Rewriting } from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import type { FoldedText } from '@/lib/text/folded-text';
import type { Vocabulary } from '@/lib/text/vocabulary';
import { analyseWords } from './analyse-words';
import { findByPinyin, type SoundSources } from './find-by-pinyin';
import { findSimilar } from './find-similar';
import type { Clause, ParsedQuery } from './parse-query';
import { readPinyinInput } from './read-pinyin-input';

export interface CorrectionSources extends SoundSources {
  readonly vocabulary: Vocabulary;
  readonly fold: Fold;
}

/** A longer query is a text, and no few characters of it decide what was meant. */
const MOST_CLAUSES = 8;
const LONGEST_RESPELT = 16;
/** So many unknown words of a clause are looked at. */
const MOST_RESPELT_WORDS = 2;

/** A query to answer in place of the one typed. */
export interface Corrected {
  readonly query: ParsedQuery;
  readonly correction: Correction;
}

/**
 * What a query that found nothing was probably meant to be: first its Latin clauses read as
 * pinyin, then clauses of Han characters read as misspelt. Best first; none where every clause is
 * beyond belief.
 */
export function correctQuery(query: ParsedQuery, sources: CorrectionSources): Corrected[] {
  if (query.clauses.length > MOST_CLAUSES) return [];
  const byPinyin = rewriteLatin(query, sources);
  return [
    ...(byPinyin ? [byPinyin] : []),
    ...rewriteMisspelt(byPinyin?.query ?? query, sources, byPinyin?.correction.rewritings ?? []),
  ];
}

/**
 * Latin clauses as the texts that they sound like. Clauses that are read as one, because each
 * alone is but a syllable (long men shi ku), are joined.
 */
function rewriteLatin(query: ParsedQuery, sources: CorrectionSources): Corrected | null {
  const clauses: Clause[] = [];
  const rewritings: Rewriting[] = [];
  const sound = (typed: string) => {
    const input = readPinyinInput(typed);
    return input ? findByPinyin(input, sources) : [];
  };
  for (const { isLatin, run } of latinRuns(query.clauses, sources.entries)) {
    if (!isLatin) {
      clauses.push(...run);
      continue;
    }
    const apart = run.map((clause) => sound(clause.folded.source));
    const isWords = apart.every(([first = '']) => [...first].length > 1);
    const typed = run.map(({ folded }) => folded.source).join(' ');
    const texts = isWords ? apart : [sound(typed)];
    for (const [at, options] of texts.entries()) {
      const folded = (isWords ? run[at]?.folded : undefined) ?? sources.fold(typed);
      const part = run[at]?.part ?? 0;
      if (options.length === 0) {
        clauses.push({ kind: 'plain', folded, part });
        continue;
      }
      clauses.push({ kind: 'anyOf', folded, texts: options, part });
      rewritings.push({ from: folded.source, to: options.join('、') });
    }
  }
  if (rewritings.length === 0) return null;
  return corrected('pinyin', query, clauses, rewritings, sources.fold);
}

interface Run {
  readonly isLatin: boolean;
  readonly run: Clause[];
}

/** Neighbouring Latin clauses that stand nowhere together, every other clause by itself. */
function latinRuns(clauses: readonly Clause[], entries: readonly SearchableItem[]): Run[] {
  const runs: Run[] = [];
  for (const clause of clauses) {
    const isLatin =
      clause.kind === 'plain' &&
      readPinyinInput(clause.folded.source) !== null &&
      !standsAnywhere(clause.folded.text, entries);
    const last = runs.at(-1);
    if (isLatin && last?.isLatin) last.run.push(clause);
    else runs.push({ isLatin, run: [clause] });
  }
  return runs;
}

/** Every combination would be too many: the best reading of all clauses, then the others of one. */
function rewriteMisspelt(
  query: ParsedQuery,
  sources: CorrectionSources,
  earlier: readonly Rewriting[],
): Corrected[] {
  const options = query.clauses.map((clause) =>
    clause.kind === 'plain' && !standsAnywhere(clause.folded.text, sources.entries)
      ? respell(clause.folded, sources)
      : [],
  );
  const most = Math.max(0, ...options.map((list) => list.length));
  return Array.from({ length: most }, (_, rank) => {
    const rewritings: Rewriting[] = [...earlier];
    const clauses = query.clauses.map((clause, at): Clause => {
      const list = options[at] ?? [];
      const chosen = list[Math.min(rank, list.length - 1)];
      if (!chosen) return clause;
      rewritings.push(chosen.rewriting);
      return { kind: 'plain', folded: sources.fold(chosen.text), part: clause.part };
    });
    return corrected('similar', query, clauses, rewritings, sources.fold);
  });
}

interface Respelling {
  /** The whole clause. */
  readonly text: string;
  readonly rewriting: Rewriting;
}

/** The clause as a whole, else the words of it that no text has, together with their neighbours. */
function respell(folded: FoldedText, sources: CorrectionSources): Respelling[] {
  const whole = findSimilar(folded.text, sources);
  if (whole.length > 0) {
    return whole.map((text) => ({ text, rewriting: { from: folded.source, to: text } }));
  }
  if (folded.text.length > LONGEST_RESPELT) return [];
  const { words } = analyseWords([{ kind: 'plain', folded, part: 0 }], sources.vocabulary);
  const unknown = [...words.entries()].filter(([, { kind }]) => kind === 'unknown');
  for (const [at, word] of unknown.slice(0, MOST_RESPELT_WORDS)) {
    const before = words[at - 1]?.text ?? '';
    const after = words[at + 1]?.text ?? '';
    for (const run of new Set([before + word.text, word.text + after, word.text])) {
      if (!folded.text.includes(run)) continue;
      const similar = findSimilar(run, sources);
      if (similar.length === 0) continue;
      return similar.map((to) => ({
        text: folded.text.replace(run, to),
        rewriting: { from: run, to },
      }));
    }
  }
  return [];
}

function corrected(
  tier: Correction['tier'],
  query: ParsedQuery,
  clauses: readonly Clause[],
  rewritings: readonly Rewriting[],
  fold: Fold,
): Corrected {
  const firsts = clauses.map((clause) =>
    clause.kind === 'anyOf' ? (clause.texts[0] ?? '') : clause.folded.text,
  );
  const typed = clauses.map((clause, at) =>
    clause.kind === 'exact' ? `“${clause.folded.source}”` : (firsts[at] ?? ''),
  );
  const rest = [
    ...query.excluded.map(({ source }) => `-${source}`),
    ...query.sections.map(([slug]) => `栏目:${slug}`),
  ];
  return {
    query: { ...query, clauses, wholes: [fold(firsts.join(''))], typedParts: [] },
    correction: { tier, rewritings, text: [...typed, ...rest].join(' ') },
  };
}
