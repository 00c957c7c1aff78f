import { isHanWord } from '@/lib/text/han';
import { COMMON_SURNAMES } from '@/lib/text/surnames';

/**
 * With the common ones, the surnames of one character that open nearly all Chinese names. Left out
 * are those that are far more often a word of their own (和, 从, 时, 平, 常, 成, 都, 来, 应): a name is
 * rather missed than made up.
 */
const SELDOM =
  '萧傅阎康易乔赖文庞樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂焦麦柳邢岳齐梅庄辛管祝左涂谷祁舒耿牟卜' +
  '路詹关苗凌费纪靳盛童欧甄项曲楚裴霍翁隋植甘景薄单包司柏宁柯阮桂闵解强丛华车冉房边辜吉饶刁瞿戚丘古米池' +
  '滕晋苑邬臧畅宫嵇屈揭骆窦邸楼仝娄原卓蔺巩蒲闻党商';

/** Common ones that are far more often words. */
const WORDS = '于付方向';

const COMPOUND = ['欧阳', '司马', '上官', '诸葛', '尉迟', '皇甫', '令狐', '慕容', '夏侯', '东方'];

const SURNAMES: ReadonlySet<string> = new Set(
  [...COMMON_SURNAMES, ...SELDOM].filter((one) => !WORDS.includes(one)),
);

/** Whether a word is made like a person's name: a surname and one or two Han characters more. */
export function looksLikeName(word: string): boolean {
  if (!isHanWord(word)) return false;
  const compound = COMPOUND.some((surname) => word.startsWith(surname));
  const given = [...word].length - (compound ? 2 : 1);
  return (compound || isSurname([...word][0] ?? '')) && (given === 1 || given === 2);
}

/** Whether a character is a surname and seldom anything else. */
export function isSurname(character: string): boolean {
  return SURNAMES.has(character);
}
