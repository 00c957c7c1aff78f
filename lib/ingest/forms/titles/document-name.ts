import { isProse } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';

const KIND =
  /(?:总结|报告|讲话|致辞|发言|要点|计划|方案|简历|议程|日程|通知|意见|纪要|说明)(?:[（(][^（）()]{1,12}[）)])?$/u;
const OF_EVENTS = /大\s*事|[纪记紀記]\s*事|要\s*[事闻聞]|年\s*表/u;

/**
 * Whether the first line names one document, 2023年防汛工作总结: its paragraphs may begin with days, as a
 * chronicle's do, and its parts are counted.
 */
export function isCalledDocument([first]: readonly TextLine[]): boolean {
  const text = first?.text ?? '';
  return !isProse(text) && KIND.test(text) && !OF_EVENTS.test(text);
}
