import type { Clause, Correction, QueryPlan, QueryText, Rewriting } from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import { exactNumbers } from '@/lib/text/quantities';
import { analyseWords } from './analyse-words';
import { complete } from './complete';
import { coreOf } from './core-of';
import type { Lexicon, Sounds } from './lexicon';
import { readPinyinInput } from './read-pinyin-input';

/** A longer query is a text, and no few characters of it decide what was meant. */
const MOST_CLAUSES = 8;
const LONGEST_RESPELT = 16;
/** So many unknown words of a clause are looked at. */
const MOST_RESPELT_WORDS = 2;

/** What a query is corrected with. */
export interface CorrectionSources {
  readonly lexicon: Lexicon;
  readonly sounds: Sounds;
  /** Knows the traditional characters of the query. */
  readonly fold: Fold;
  readonly signal?: AbortSignal | undefined;
}

/** Other clauses in place of those typed. */
interface Rewritten {
  readonly clauses: readonly Clause[];
  readonly rewritings: readonly Rewriting[];
}

/**
 * What a query that found nothing was probably meant to be: first its Latin clauses read as
 * pinyin, then clauses of Han characters read as misspelt. Best first, each made when it is asked
 * for; none where every clause is beyond belief.
 */
export async function* correctQuery(
  plan: QueryPlan,
  sources: CorrectionSources,
): AsyncGenerator<QueryPlan> {
  if (plan.clauses.length > MOST_CLAUSES) return;
  const byPinyin = await rewriteLatin(plan.clauses, sources);
  if (byPinyin) yield await corrected('pinyin', plan, byPinyin, sources);
  const before = byPinyin ?? { clauses: plan.clauses, rewritings: [] };
  for (const rewritten of await rewriteMisspelt(before, plan.words, sources)) {
    yield await corrected('similar', plan, rewritten, sources);
  }
}

/**
 * Latin clauses as the texts that they sound like. Clauses that are read as one, because each
 * alone is but a syllable (long men shi ku), are joined.
 */
async function rewriteLatin(
  typedClauses: readonly Clause[],
  { lexicon, sounds }: CorrectionSources,
): Promise<Rewritten | null> {
  const clauses: Clause[] = [];
  const rewritings: Rewriting[] = [];
  const sound = async (typed: string) => {
    const input = readPinyinInput(typed);
    return input ? sounds.soundingLike(input) : [];
  };
  for (const { isLatin, run } of await latinRuns(typedClauses, lexicon)) {
    if (!isLatin) {
      clauses.push(...run);
      continue;
    }
    const apart = await Promise.all(run.map((clause) => sound(clause.folded.source)));
    const typed = run.map(({ folded }) => folded.source).join(' ');
    const joined = run.length > 1 ? await sound(typed) : (apart[0] ?? []);
    // Two words that make a name are the name: zhong xin zhong gong, zhongxin zhonggong.
    const isWords =
      apart.every(([first = '']) => [...first].length > 1) && !joined.some(lexicon.isName);
    const texts = isWords ? apart : [joined];
    for (const [at, options] of texts.entries()) {
      const folded = (isWords ? run[at]?.folded : undefined) ?? foldedText(typed, lexicon);
      const part = run[at]?.part ?? 0;
      if (options.length === 0) {
        clauses.push({ kind: 'plain', folded, part });
        continue;
      }
      clauses.push({ kind: 'anyOf', folded, part, clauses: asClauses(options, part) });
      rewritings.push({ from: folded.source, to: options.join('、'), reason: 'pinyin' });
    }
  }
  return rewritings.length === 0 ? null : { clauses, rewritings };
}

interface Run {
  readonly isLatin: boolean;
  readonly run: Clause[];
}

/** Neighbouring Latin clauses that stand nowhere together, every other clause by itself. */
async function latinRuns(clauses: readonly Clause[], lexicon: Lexicon): Promise<Run[]> {
  const runs: Run[] = [];
  for (const clause of clauses) {
    const isLatin =
      clause.kind === 'plain' &&
      readPinyinInput(clause.folded.source) !== null &&
      !(await lexicon.stands(clause.folded.text));
    const last = runs.at(-1);
    if (isLatin && last?.isLatin) last.run.push(clause);
    else runs.push({ isLatin, run: [clause] });
  }
  return runs;
}

/** Every combination would be too many: the best reading of all clauses, then the others of one. */
async function rewriteMisspelt(
  { clauses, rewritings: earlier }: Rewritten,
  words: QueryPlan['words'],
  sources: CorrectionSources,
): Promise<Rewritten[]> {
  const { lexicon } = sources;
  // What has near words is a word as it is.
  const isWord = (text: string) => words.some((word) => word.text === text && word.near);
  const options = await Promise.all(
    clauses.map(async ({ kind, folded }) =>
      kind === 'plain' && !isWord(folded.text) && !(await lexicon.stands(folded.text))
        ? respell(folded, sources)
        : [],
    ),
  );
  const most = Math.max(0, ...options.map((list) => list.length));
  return Array.from({ length: most }, (_, rank) => {
    const rewritings: Rewriting[] = [...earlier];
    const respelt = clauses.map((clause, at): Clause => {
      const list = options[at] ?? [];
      const chosen = list[Math.min(rank, list.length - 1)];
      if (!chosen) return clause;
      rewritings.push(chosen.rewriting);
      return { kind: 'plain', folded: foldedText(chosen.text, lexicon), part: clause.part };
    });
    return { clauses: respelt, rewritings };
  });
}

interface Respelling {
  /** The whole clause. */
  readonly text: string;
  readonly rewriting: Rewriting;
}

/** The clause as a whole, else the words of it that no text has, together with their neighbours. */
async function respell(
  { source, text }: QueryText,
  { lexicon, sounds, fold, signal }: CorrectionSources,
): Promise<Respelling[]> {
  const reason = 'similar';
  const whole = await similarTexts(text, sounds);
  if (whole.length > 0) {
    return whole.map((to) => ({ text: to, rewriting: { from: source, to, reason } }));
  }
  if (text.length > LONGEST_RESPELT) return [];
  const vocabulary = await lexicon.vocabularyFor(text, signal);
  const { words } = analyseWords([{ folded: fold(source), part: 0 }], vocabulary);
  const unknown = [...words.entries()].filter(([, { kind }]) => kind === 'unknown');
  for (const [at, word] of unknown.slice(0, MOST_RESPELT_WORDS)) {
    const before = words[at - 1]?.text ?? '';
    const after = words[at + 1]?.text ?? '';
    for (const run of new Set([before + word.text, word.text + after, word.text])) {
      if (!text.includes(run)) continue;
      const similar = await similarTexts(run, sounds);
      if (similar.length === 0) continue;
      return similar.map((to) => ({
        text: text.replace(run, to),
        rewriting: { from: run, to, reason },
      }));
    }
  }
  return [];
}

/** Another number is another thing, and never a slip; nor is one that begins a name: 二里香 of 十里香. */
async function similarTexts(run: string, sounds: Sounds): Promise<readonly string[]> {
  const numbers = exactNumbers(run);
  const similar = await sounds.similarTo(run);
  return similar.filter(
    (text) => exactNumbers(text) === numbers && keepsNumerals(run, text) && keepsRank(run, text),
  );
}

/** A deputy is never a slip for somebody else. */
function keepsRank(run: string, text: string): boolean {
  return run.includes('副') === text.includes('副');
}

const NUMERAL = /[〇零一二两三四五六七八九十百千万亿]/u;

/** Whether no numeral is read as another one; as a character that sounds like it, it may be. */
function keepsNumerals(run: string, text: string): boolean {
  if (run.length !== text.length) {
    const numerals = ([...whole]: string) => whole.filter((char) => NUMERAL.test(char)).join('');
    return numerals(run) === numerals(text);
  }
  return [...run].every((char, at) => {
    const stands = text[at] ?? '';
    return char === stands || !NUMERAL.test(char) || !NUMERAL.test(stands);
  });
}

function corrected(
  tier: Correction['tier'],
  plan: QueryPlan,
  { clauses, rewritings }: Rewritten,
  { lexicon, fold, signal }: CorrectionSources,
): Promise<QueryPlan> {
  const firsts = clauses.map((clause) =>
    clause.kind === 'anyOf' ? (clause.clauses[0]?.folded.text ?? '') : clause.folded.text,
  );
  const typed = clauses.map((clause, at) =>
    clause.kind === 'exact' ? `“${clause.folded.source}”` : (firsts[at] ?? ''),
  );
  const rest = [
    ...plan.excluded.map(({ folded }) => `-${folded.source}`),
    ...plan.sections.map(({ slugs: [slug] }) => `栏目:${slug}`),
  ];
  const correction = { tier, rewritings, text: [...typed, ...rest].join(' ') };
  const wholes = [foldedText(firsts.join(''), lexicon)];
  return complete(
    { ...plan, clauses, wholes, typedParts: [] },
    fold,
    lexicon,
    correction,
    coreOf,
    signal,
  );
}

function asClauses(texts: readonly string[], part: number): Clause[] {
  return texts.map((text) => ({ kind: 'plain', folded: { source: text, text }, part }));
}

function foldedText(source: string, { fold }: Lexicon): QueryText {
  return { source, text: fold(source).text };
}
