/** Who reports what follows, as news begin: 本报讯, 本台消息, 中央社台北12日電, 記者吳嘉榮報導. */
const OFFICE =
  '(?:\\p{Script=Han}{0,8}[报報网網台臺刊社]|\\p{Script=Han}{1,8}(?:新[闻聞]|[电電][台臺視视]))';
const PERSON = '(?:特[约約派])?(?:[记記]者|通[讯訊][员員])';
const REPORTER = [
  `${OFFICE}\\p{Script=Han}{0,6}(?:[讯訊]|消息)`,
  '\\p{Script=Han}{0,4}社[^。，,]{0,16}[电電讯訊]',
  `[本新中]\\p{Script=Han}{0,4}[报報网網台臺刊社]\\p{Script=Han}{0,6}${PERSON}[^。，,]{0,24}`,
  `${PERSON}(?:[\\s:：/／][^。，,]{2,24}|\\p{Script=Han}{2,8}[^。，,]{0,12}(?:[报報][导導道]|[讯訊]|[电電]|[专專][访訪]|[采採][访訪]|[摄攝]影?))`,
].join('|');
const BARE = new RegExp(`^(?:${REPORTER})$`, 'u');
const IN_BRACKETS = new RegExp(`^[【（([［〔]\\s*(?:${REPORTER})\\s*[】）)\\]］〕]`, 'u');

/** Whether words between brackets only say who reports: 本報訊, 本報西莒記者陳樂團報導. */
export function saysWhoReports(words: string): boolean {
  return BARE.test(words.trim());
}

/** Whether a text begins with who reports it between brackets: 【本報訊】連江縣…. */
export function beginsWithReporter(text: string): boolean {
  return IN_BRACKETS.test(text);
}
