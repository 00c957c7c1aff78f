import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { FUNCTION_WORDS } from '@/lib/text/function-words';
import { isHan } from '@/lib/text/han';
import type { Boundaries, WordFinder } from '@/lib/text/word-boundaries';
import { type Places, placesIn } from './places-in';

const SHORTEST = 2;
/** Nearly any two characters stand somewhere in order: they must open two words of a body's name. */
const FEWEST_OF_ANY = 3;
/** Longer runs are sentences, not abbreviations. */
const LONGEST = 8;
/** 市疾病预防控制中心 has nine characters for five, 河南科技大学 six for three. */
const MOST_CHARACTERS_FOR_ONE = 2.5;
/** Of the full name's words so many may have no character in the abbreviation (预防 above). */
const SHARE_OF_SKIPPED_WORDS = 1 / 3;
const MOST_EXPANSIONS = 4;

/** So many items name the city whose gazette it is. */
const SHARE_OF_CITY = 0.5;

/** May stand inside a name and takes no character of it: 自然资源和规划局. */
const JOINING: ReadonlySet<string> = new Set(['和', '与', '及']);
const ENDS_AS_BODY =
  /(?:大学|学院|研究[院所]|医院|银行|集团|公司|委员会|局|中心|协会|法院|检察院)$/u;
const LONGEST_KIND = 10;
const LATIN = /^[a-z\d]+$/;
/** What a body is, at the end of its name, which its short form often leaves out: 北京航空航天大学. */
const KIND_OF_BODY =
  /^(?:\p{Script=Han}{0,4}?)(?:大学|学院|研究[院所]|医院|银行|集团|有限公司|公司|委员会|管理局|中心|协会|法院|检察院)/u;

type Texts = Pick<SearchableItem, 'texts'>;

/**
 * Full names of which a run of Han characters may be the abbreviation, as they stand in the texts,
 * most frequent first. A Chinese abbreviation is an ordered subsequence of the name that begins
 * with its first character and takes one or more characters of nearly every word.
 */
export function expandAbbreviation(
  run: string,
  entries: readonly Texts[],
  finder: WordFinder,
): string[] {
  const wanted = [...run];
  if (wanted.length < SHORTEST || wanted.length > LONGEST || !isHan(run)) return [];
  const places = placesIn(entries);
  const holders = new Map<string, Set<number>>();
  for (const { name, entry } of namesIn(places, wanted, finder)) {
    holders.set(name, (holders.get(name) ?? new Set()).add(entry));
  }
  const names = [...holders]
    .sort(([a, m], [b, n]) => n.size - m.size || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_EXPANSIONS)
    .map(([name]) => name);
  return [
    ...new Set(names.flatMap((name) => [name, ...withoutCity(name, places, entries.length)])),
  ];
}

/** 洛阳市中级人民法院 is 市中级人民法院 too where nearly all is about Luoyang. */
function withoutCity(name: string, places: Places, entries: number): string[] {
  const { city = '', body = '' } = /^(?<city>.{2,4}?)(?<body>市.{3,})$/u.exec(name)?.groups ?? {};
  if (city === '' || places.holders(body, 1).length === 0) return [];
  return places.holders(city).length > entries * SHARE_OF_CITY ? [body] : [];
}

interface Named {
  readonly name: string;
  readonly entry: number;
}

function namesIn(places: Places, wanted: readonly string[], finder: WordFinder): Named[] {
  const [first = ''] = wanted;
  const isShort = wanted.length < FEWEST_OF_ANY;
  const names: Named[] = [];
  for (const place of places.of(first)) {
    if (!places.text.startsWith(first, place)) continue;
    if (!isShort && !holdsInOrder(places.text, place, wanted)) continue;
    const { entry, folded, from } = places.textAt(place);
    const words = finder.boundaries(folded);
    const start = place - from;
    const end = (isShort ? endOfBody : endOfName)(folded.text, start, wanted, words);
    if (end !== null) names.push({ name: folded.text.slice(start, end), entry });
  }
  return names;
}

/** A cheap test before the text is cut into words. */
function holdsInOrder(text: string, start: number, wanted: readonly string[]): boolean {
  const stretch = text.slice(start, start + Math.ceil(wanted.length * MOST_CHARACTERS_FOR_ONE));
  let at = 0;
  for (const char of wanted) {
    at = stretch.indexOf(char, at);
    if (at < 0) return false;
    at += char.length;
  }
  return true;
}

/** Where the name ends that begins at `start`, or null where none does. */
function endOfName(
  text: string,
  start: number,
  wanted: readonly string[],
  { starts, ends }: Boundaries,
): number | null {
  if (starts[start] !== start) return null;
  const limit = start + wanted.length * MOST_CHARACTERS_FOR_ONE;
  let next = 0;
  let words = 0;
  let skipped = 0;
  for (let at = start; at < limit; ) {
    const end = ends[at] ?? at + 1;
    const word = text.slice(at, end);
    if (at > start && JOINING.has(word)) {
      at = end;
      continue;
    }
    if (!LATIN.test(word) && (!isHan(word) || FUNCTION_WORDS.has(word))) return null;
    const before = next;
    for (const char of word) if (char === wanted[next]) next++;
    words++;
    if (next === before) skipped++;
    if (next === wanted.length) {
      const isName = end <= limit && skipped <= words * SHARE_OF_SKIPPED_WORDS;
      return isName && end - start > wanted.join('').length ? end : null;
    }
    at = end;
  }
  return null;
}

/**
 * Where the name of a body ends of which the two characters open the first two words: 北航, 洛轴. The
 * name may be one word of the vocabulary.
 */
function endOfBody(
  text: string,
  start: number,
  [, second = '']: readonly string[],
  { starts, ends }: Boundaries,
): number | null {
  if (starts[start] !== start) return null;
  let at = ends[start] ?? start + 1;
  if (at - start < 2) return null;
  const first = text.slice(start, at);
  if (first.indexOf(second) > 1 && ENDS_AS_BODY.test(first)) return at;
  if (LATIN.test(text.slice(at, ends[at]))) at = ends[at] ?? at;
  const end = ends[at] ?? at + 1;
  if (text[at] !== second || end - at < 2) return null;
  const [kind] = KIND_OF_BODY.exec(text.slice(end, end + LONGEST_KIND)) ?? [];
  return kind === undefined ? null : end + kind.length;
}
