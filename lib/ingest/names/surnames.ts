import { isHanWord } from '@/lib/text/han';

/**
 * Surnames of one character that open nearly all Chinese names. Left out are those that are far
 * more often a word of their own (和, 于, 向, 从, 时, 平, 常, 成, 都, 来, 应, 方): a name is rather
 * missed than made up.
 */
const SINGLE =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘' +
  '杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚文庞樊兰殷' +
  '施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦麦柳邢岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜路詹关苗凌费纪靳' +
  '盛童欧甄项曲楚裴覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强丛华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫' +
  '嵇屈揭骆窦邸楼仝娄原卓蔺巩蒲闻党商';

const COMPOUND = ['欧阳', '司马', '上官', '诸葛', '尉迟', '皇甫', '令狐', '慕容', '夏侯', '东方'];

const SURNAMES: ReadonlySet<string> = new Set(SINGLE);

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
