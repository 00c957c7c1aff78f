import { isSurname, looksLikeName } from './surnames';
import type { TaggedWord } from './tag-words';

/** What a name follows when nothing else says that it is one: an office, a rank, a calling. */
export const TITLE =
  /(?:书记|主席|主任|院士|总裁|经理|领事|大使|教授|工程师|[护医技讲]师|巡视员|市领导|董事长|理事长|秘书长|检察长|[省市县区镇乡局厅部院校科处司行会团队班组]长)$/;

/** Words of one and two characters that follow a name, as the texts of gazettes go on after one. */
const FOLLOWING: ReadonlySet<string> = new Set(
  (
    '等 率 率队 带队 说 在 到 来 赴 与 和 及 以及 对 向 为 从 将 也 还 就 并 一行 家庭 同志 先生 女士 ' +
    '指出 强调 表示 介绍 要求 认为 出席 参加 主持 主持会议 参会 致辞 讲话 宣布 调研 率团 深入 会见 陪同 列席 ' +
    '是 获 被 的 了 任 获评 作 随 因 于 已 应 曾 先后 分别 详细 实地 应邀 肯定 察看 听取 走访 看望'
  ).split(' '),
);

/** A word that is a person's name, or would be one if another text said so. */
export interface PersonWord {
  /** Place among the words. */
  readonly at: number;
  /** Whether no character that touches it may belong to a longer name. */
  readonly isWhole: boolean;
  /** Whether it is a name where no list and no other text has it: `after` another one and 、. */
  readonly isName: 'always' | 'after' | 'never';
}

/**
 * The words of a text that may be persons, whichever names other texts give away: the listed ones,
 * and those that are made like a name.
 *
 * @param listed names of the editors' dictionary, folded
 */
export function findPersonWords(
  words: readonly TaggedWord[],
  listed: ReadonlySet<string>,
): PersonWord[] {
  return words.flatMap((word, at) => {
    const isLike = isLikeName(word);
    if (!isLike && !listed.has(word.term)) return [];
    const isName = isLike ? unlistedName(words, at) : 'never';
    return { at, isWhole: !isPartOfLongerName(words, at), isName };
  });
}

/**
 * Which of the words of a text are persons.
 *
 * A known name counts wherever it is a word, unless a character that touches it may belong to a
 * longer name. Any other counts only where it is made like a name, follows a title (or a person
 * and 、) and is followed by an end or by a word that goes on after names.
 *
 * @param found those that may be, in order
 */
export function choosePersons<Word extends PersonWord>(
  found: readonly Word[],
  isKnown: (word: Word) => boolean,
): Word[] {
  const persons: Word[] = [];
  for (const word of found) {
    const isPerson = isKnown(word)
      ? word.isWhole
      : word.isName === 'always' || (word.isName === 'after' && persons.at(-1)?.at === word.at - 1);
    if (isPerson) persons.push(word);
  }
  return persons;
}

/** 黄玲 and 玲, 王 and 江凌: what jieba cuts off may be the rest of somebody else's name. */
function isPartOfLongerName(words: readonly TaggedWord[], at: number): boolean {
  const term = words[at]?.term ?? '';
  if (term.length > 2) return false;
  const before = words[at - 1]?.term ?? '';
  const after = words[at + 1];
  const opened = words[at]?.gap === '' && before.length === 1 && isSurname(before);
  const goesOn = after?.gap === '' && after.term.length === 1 && !FOLLOWING.has(after.term);
  return opened || goesOn;
}

function isLikeName({ tag, term }: TaggedWord): boolean {
  return /^(?:nr|x)/.test(tag) && looksLikeName(term);
}

function unlistedName(words: readonly TaggedWord[], at: number): PersonWord['isName'] {
  const after = words[at + 1];
  if (after?.gap === '' && !FOLLOWING.has(after.term)) return 'never';
  const gap = words[at]?.gap;
  if (gap === '、') return 'after';
  const before = words[at - 1]?.term ?? '';
  // jieba may cut a title: 副 and 总, 司 and 长.
  const joined = words[at - 1]?.gap === '' ? (words[at - 2]?.term ?? '') + before : before;
  return gap === '' && TITLE.test(joined) ? 'always' : 'never';
}
