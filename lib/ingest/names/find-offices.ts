import { TITLE } from './find-persons';
import type { TaggedWord } from './tag-words';

/** Tags of nouns, abbreviations and what tells one noun from another (副, 原): titles are made of them. */
const PART_OF_TITLE = /^(?:n(?!r)|j|b|s|vn|x|eng)/;
const RANK = /^[一二三四]级$/;
/** Whom somebody speaks for is no part of his office: 获奖者代表, and then the office. */
const NO_PART = '代表';
/** Names of such bodies have conjunctions and verbs in them: 发展和改革委员会, 学习联络委员会. */
const OF_COMMITTEE = /委员会/;
/** They say that somebody has an office and not which. */
const NO_OFFICE = /领导$/;
/** Words: longer titles are a misreading. */
const LONGEST = 8;

/**
 * The offices by which a person is introduced at a place of the text, the nearest first: 市委书记 and
 * 省政协副主席 of 省政协副主席、市委书记江凌. They may follow the name as well, as in 江凌书记. Precision
 * before recall: what may be cut off in the middle is left out.
 *
 * @param at place of the person's name among the words
 */
export function findOffices(words: readonly TaggedWord[], at: number): readonly string[] {
  const offices: string[] = [];
  let end = at - 1;
  let gap = words[at]?.gap;
  while (gap === '' || (gap === '、' && offices.length > 0)) {
    const start = startOfTitle(words, end);
    if (start === null) break;
    offices.push(joined(words, start, end));
    gap = words[start]?.gap;
    end = start - 1;
  }
  const after = words[at + 1];
  if (offices.length === 0 && after?.gap === '' && TITLE.test(after.term))
    offices.push(after.printed);
  return offices.filter((office) => !NO_OFFICE.test(office));
}

/** Where the title begins that ends at a word; null where none does, or where it may begin earlier. */
function startOfTitle(words: readonly TaggedWord[], end: number): number | null {
  const nearest = [words[end - 1], words[end]].map((word) => word?.term ?? '').join('');
  const isTitle = words[end]?.gap === '' ? TITLE.test(nearest) : TITLE.test(words[end]?.term ?? '');
  if (!isTitle) return null;
  let start = end;
  while (words[start]?.gap === '' && isPartOfTitle(words[start - 1])) start--;
  const before = words[start]?.gap === '' ? (words[start - 1]?.tag ?? '') : '';
  const mayBeCut = /^[cv]/.test(before) && OF_COMMITTEE.test(joined(words, start, end));
  return mayBeCut || end - start >= LONGEST ? null : start;
}

function isPartOfTitle(word: TaggedWord | undefined): boolean {
  if (word === undefined || word.term === NO_PART) return false;
  return PART_OF_TITLE.test(word.tag) || RANK.test(word.term);
}

function joined(words: readonly TaggedWord[], start: number, end: number): string {
  return words
    .slice(start, end + 1)
    .map(({ printed }) => printed)
    .join('');
}
