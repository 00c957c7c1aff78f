import type { TaggedWord } from './tag-words';

/** What only names of bodies end with: 中心 and 协会 end too much else, 市委 stands in every text. */
const BODY =
  /(?:大学|学院|法院|检察院|总工会|红十字会|研究院|银行|公司|集团|委员会|常委会|政协|妇联|科协|博物馆|厅|(?<![布格结全大时政开破僵])局|(?:改|资|健|工|编|委)委)$/;
/** A body belongs to a place or to another body. */
const HEAD = /^(?:ns|nt)/;
const OWN: ReadonlySet<string> = new Set(['市', '省', '县', '区']);
const INNER = /^(?:n|vn$|j$|x$|b$|a$|eng$|an$)/;
/** What goes on after a name that is complete already: 河南科技大学调研 is none, though 调研 is a noun. */
const EXTENSION = /^(?:n|j$|b$|eng$)/;
/** jieba's guesses (`x`) run words together: 到市, 荟由. */
const FUNCTION_CHARACTER = /[由到在和与及等了的将从向被把率来各对为市]/;
/** Longer runs are lists that lack their marks. */
const MOST_WORDS = 6;

/** A run of words, both ends in. */
export interface WordRun {
  readonly first: number;
  readonly last: number;
}

/**
 * The institutions of a text: the longest run of touching nouns that begins with a place or a
 * listed institution and ends as only names of bodies do; and the listed ones by themselves.
 *
 * @param listed institutions of the editors' dictionary, folded
 */
export function findInstitutions(
  words: readonly TaggedWord[],
  listed: ReadonlySet<string>,
): WordRun[] {
  const runs: WordRun[] = [];
  for (let first = 0; first < words.length; first++) {
    const last = lastOfBody(words, first, listed);
    if (last === null) continue;
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

function lastOfBody(
  words: readonly TaggedWord[],
  first: number,
  listed: ReadonlySet<string>,
): number | null {
  const head = words[first];
  if (!head) return null;
  let last = listed.has(head.term) ? first : null;
  if ((!HEAD.test(head.tag) || head.term.startsWith('各')) && !OWN.has(head.term)) return last;
  for (let at = first + 1; at < Math.min(words.length, first + MOST_WORDS); at++) {
    const word = words[at];
    if (word?.gap !== '' || !goesOn(word, last !== null)) break;
    if (BODY.test(word.term) || listed.has(word.term)) last = at;
  }
  return last;
}

function goesOn({ term, tag }: TaggedWord, complete: boolean): boolean {
  if (tag === 'x' && FUNCTION_CHARACTER.test(term)) return false;
  return (complete ? EXTENSION : INNER).test(tag);
}
