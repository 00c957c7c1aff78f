import type { AskedKind, QueryWord } from '@/lib/search/query-plan';
import { COUNTRIES } from '@/lib/text/countries';
import { CLOSING_VERBS, FUNCTION_WORDS, LIGHT_VERBS, PARTICLES } from '@/lib/text/function-words';
import { isLightCharacter, isLooseEnding, LIGHT_WORDS, MEASURES } from '@/lib/text/light-words';
import type { Vocabulary } from '@/lib/text/vocabulary';
import { isCommon } from './common-words';

/** What asks for a kind of thing, right before it: 几块金牌, 多少户, 哪个镇, 哪国. */
const ASKING = /(?:几|多少|哪些?|什么|啥|第几)[个家位种]?$/u;

/** Kinds of which is asked, and of which it is known what is one. */
const KINDS: Readonly<Record<string, AskedKind>> = {
  国家: COUNTRIES,
  国: COUNTRIES,
  县区: 'county',
  区县: 'county',
  县: 'county',
  区: 'county',
};

/** 来一条, 有几个, 那几条. */
const SOME_OF_THEM = new RegExp(
  `^[来给有要求]?[一两几这那哪]{1,2}[${[...MEASURES].join('')}]$`,
  'u',
);

/** Verbs that end no word of two characters that names something. */
const CLOSING_DOINGS = '叫跑设评谈贴到';

/**
 * What of a word of a query an item must hold to answer it: nothing of what names nothing (获得, 来谈)
 * or is in nearly every item, 基地 of 基地设, else the whole, which is left out then.
 *
 * @param before what stands before it: right behind what asks for it, it is what is counted
 */
export function coreOf(
  word: string,
  before: string,
  vocabulary: Vocabulary,
): Pick<QueryWord, 'core' | 'isCounted' | 'asks'> {
  const isAsked = ASKING.test(before);
  const isMeasured = isAsked && MEASURES.has(word[0] ?? '') && !vocabulary.terms.has(word);
  const asks = isAsked ? (KINDS[word] ?? KINDS[word.replace('个', '')]) : undefined;
  if (asks !== undefined) return { asks };
  const core = substanceOf(isMeasured ? word.slice(1) : word, vocabulary);
  return {
    ...(core !== word && { core }),
    ...(isAsked && core !== '' && { isCounted: true }),
  };
}

function substanceOf(text: string, vocabulary: Vocabulary): string {
  const { terms } = vocabulary;
  const unlessLight = (core: string) =>
    LIGHT_WORDS.has(core) || isCommon(core, vocabulary) ? '' : core;
  const characters = [...text];
  if (characters.length < 2) return '';
  if (terms.has(text) || unlessLight(text) === '') return unlessLight(text);
  if (characters.every(isLight) || SOME_OF_THEM.test(text)) return '';
  const stem = text.slice(0, -1);
  if (terms.has(stem) && isLooseEnding(text.slice(-1))) return unlessLight(stem);
  let [from, to] = [0, characters.length];
  const rest = () => characters.slice(from, to).join('');
  const isKnown = () => terms.has(rest()) || LIGHT_WORDS.has(rest());
  const first = () => characters[from] ?? '';
  const last = () => characters[to - 1] ?? '';
  while (to - from > 2 && !isKnown() && isLight(last())) to--;
  while (to - from > 2 && !isKnown() && isLight(first())) from++;
  while (to - from > 1 && !isKnown() && PARTICLES.has(first())) from++;
  if (to - from === 1) return '';
  // 戏叫 of 那个戏叫什么: what is left is no name either.
  if (to - from === 2 && CLOSING_DOINGS.includes(last())) return '';
  return unlessLight(rest());
}

function isLight(char: string): boolean {
  return (
    [LIGHT_VERBS, CLOSING_VERBS, FUNCTION_WORDS].some((set) => set.has(char)) ||
    isLightCharacter(char)
  );
}
