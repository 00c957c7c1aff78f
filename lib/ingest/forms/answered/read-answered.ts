import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { resolveDate } from '@/lib/ingest/dates/resolve-date';
import type { Form, FormReading, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { isDateLine, isProse } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/**
 * What people told an office, each with its answer, one after the other, as newspapers print a hotline:
 * 市民陈女士反映：… / 市城投公司答复：….
 */
export const answered: Form = { name: '逐件答复', read: readAnswered };

const LEAST_ANSWERED = 2;
/** Who asks is named before the word; what is asked in a talk, 主持人提问：…, is part of it. */
const ASKED =
  /^[^。，,；：:]{2,24}(?:反映|咨询|諮詢|投诉|投訴|求助|来信|來信|来电|來電|留言|建议|建議)(?:称|说|道)?\s*[：:]/u;
const ANSWERED = /^[^。，,；：:]{2,24}(?:答复|答覆|回复|回覆|回应|回應|答疑)(?:称|说|道)?\s*[：:]/u;

function readAnswered({ lines, context }: TextDocument): FormReading | null {
  const asked = lines.flatMap(({ text }, at) => (ASKED.test(text) ? [at] : []));
  // One answer may be given to several who ask alike.
  const starts = asked.filter((at, place) => isAnswered(lines.slice(at, asked[place + 1])));
  const [first] = starts;
  if (first === undefined || starts.length < LEAST_ANSWERED || starts.length < asked.length)
    return null;
  const masthead = readMasthead(lines.slice(0, first));
  const parts = starts.map((start, at) => lines.slice(start, starts[at + 1]));
  // Where titles stand above what is asked, they and not the questions begin the items.
  if (parts.some((part) => !isProse(part.at(-1)?.text ?? ''))) return null;
  const day = masthead.roles
    .filter(({ line }) => isDateLine(line.text))
    .flatMap(({ line }) => dateExpressions(line.text))
    .find((date) => date.day !== null);
  return {
    items: [
      ...masthead.lead,
      ...parts.map((text): ReadItem => {
        const date = day ? resolveDate(day, context) : masthead.day;
        return { title: null, date, path: [], fields: [], head: [], text };
      }),
    ],
    others: masthead.roles,
    masthead: masthead.name,
    explained: lines.length,
    contradictions: 0,
  };
}

function isAnswered(part: readonly TextLine[]): boolean {
  return part.filter(({ text }) => ANSWERED.test(text)).length === 1;
}
