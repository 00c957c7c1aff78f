/** 的, a pause or an open bracket at a line's end: the phrase goes on. */
const OPEN_END = /[的和与及、《（(“‘]$/u;
const OFFICE_END = /[府厅局委会室院部办组]$/u;
const GOES_ON = /^(?:关于|对(?=.*(?:答[复覆]|复函|批复|决定|意见|通报)$)|的|》|）|”)/u;
const KIND_ALONE = /^(?:通知|决定|决议|意见|公告|通告|通报|批复|函|令|办法|方案|报告|纪要|公报)$/u;
/** Behind a title on a line of its own: （试行）. */
const VERSION =
  /^[（(](?:试行|暂行|草案|讨论稿|征求意见稿|修订(?:稿|版)?|修正案?|送审稿|摘要|节选|(?:19|20)\d{2}年?(?:修订|修正)(?:稿|版)?)[）)]$/u;
/** Below the day on which a meeting was held: 舉行的第二十二次會議. */
const MET =
  /^(?:[于於在].{0,20})?(?:[举舉][行办辦]|召[开開])的?\s*[（(]?(?:第|\p{Script=Han}{0,12}[会會次届屆])/u;
/** A word whose characters are set apart: 通　　知, 常 务 会 议. */
const SPACED_WORD = /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u;
const SPACED_END = /(?<=[^\p{Script=Han}]|的)(\p{Script=Han})\s+(\p{Script=Han})$/u;

/** 关于接受 / 林远辞去 / 职务请求的决定: from 关于 to the kind of document a title is one phrase. */
const OF_DOCUMENT =
  /关于.*的(?:通知|决定|决议|意见|公告|通告|通报|批复|复函|函|命令|办法|规定|方案|报告|请示|议案|答复)$/u;

/** The lines of a title as one line: no space stays where a line was broken within a phrase. */
export function joinTitle(lines: readonly string[]): string {
  const whole = lines.map(closed).reduce((title, line) => {
    const isPhrase =
      OPEN_END.test(title) ||
      KIND_ALONE.test(line) ||
      isVersion(line) ||
      saysWhatMet(line) ||
      (OFFICE_END.test(title) && GOES_ON.test(line));
    return title === '' || isPhrase ? title + line : `${title} ${line}`;
  }, '');
  if (lines.length < 2) return whole;
  return whole.replace(OF_DOCUMENT, (phrase) =>
    phrase.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''),
  );
}

/** Whether a line says which version of the text it stands below is. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Whether a line goes on in a title whose day stands above it: 立法會內務委員會 / 2011年5月13日 / 舉行的第二十二次會議. */
export function saysWhatMet(text: string): boolean {
  return MET.test(text);
}

/** A line whose words are set wide as it is read. */
export function closed(text: string): string {
  if (SPACED_WORD.test(text)) return text.replace(/\s+/gu, '');
  return text.replace(SPACED_END, '$1$2');
}
