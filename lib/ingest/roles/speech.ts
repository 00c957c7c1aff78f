import { lengthOf } from './line-shape';
import { endsSentence } from './sentence-end';

const CHAIR = /^(?:代理|副|[会會][议議])?(?:主席|[议議][长長]|主持人)\s*[:：︰]\s*\S/u;
const LONGEST = 40;

/** Whether whoever presides only announces what comes next: 主席：質詢。第一項質詢。 */
export function isAnnouncement(text: string): boolean {
  return CHAIR.test(text) && endsSentence(text) && lengthOf(text) <= LONGEST;
}

/** `主席：现在恢复会议，…` */
export function isSpeech(text: string): boolean {
  return /^\p{Script=Han}{2,16}[：:︰]\s*\S/u.test(text);
}

/** A question in a council's record, counted through the sitting: 14. 何立議員：主席，…. */
const ASKED =
  /^\d{1,3}\s*[.．、]\s*\p{Script=Han}{2,4}[議议][員员]\s*(?:[（(][^（）()]{2,12}[）)])?\s*[：:]/u;

/** Whether a line begins with the member of a council who asks a counted question. */
export function isQuestion(text: string): boolean {
  return ASKED.test(text);
}
