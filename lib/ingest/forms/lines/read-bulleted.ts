import type { PartialDate } from '@/lib/domain/partial-date';
import { dateExpressions, leadingDate } from '@/lib/ingest/dates/date-expression';
import { type DateContext, resolveDate } from '@/lib/ingest/dates/resolve-date';
import type { FormReading, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { readMasthead } from '@/lib/ingest/forms/read-masthead';
import { isCollectionName } from '@/lib/ingest/forms/titles/collection-name';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine, isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';

const SIGN = /^([●◆■▲◎○◇□★☆※▪•·])\s*(?=\S)/u;
const LEAST_TEXTS = 3;
const LEAST_TEXT = 20;

/**
 * A brief of an office or a paper, 要闻周报, each of whose news is a paragraph behind a sign. Where
 * they say their days they are a chronicle's.
 */
export function readBulleted({ lines, context, name }: TextDocument): FormReading | null {
  const first = lines.findIndex(({ text }) => SIGN.test(text));
  const sign = SIGN.exec(lines[first]?.text ?? '')?.[1];
  const above = lines.slice(0, Math.max(first, 0));
  const isNamed = [name.stem, ...above.map(({ text }) => text)].some(isCollectionName);
  if (sign === undefined || !isNamed) return null;
  const starts = lines.flatMap(({ text }, at) => (SIGN.exec(text)?.[1] === sign ? [at] : []));
  const texts = starts.map((start, at) => lines.slice(start, starts[at + 1] ?? lines.length));
  if (texts.length < LEAST_TEXTS || !texts.every(isNews)) return null;
  const masthead = readMasthead(above);
  if (masthead.lead.length > 0) return null;
  const known = { ...context, year: masthead.date.year ?? context.year };
  const date = masthead.day ?? daysCovered(above, known);
  return {
    items: texts.map((own) => readNews(own, date)),
    others: masthead.roles,
    masthead: masthead.name,
    explained: lines.length,
    contradictions: 0,
  };
}

/** One paragraph that says no day of its own, in as many lines as it is broken in. */
function isNews(lines: readonly TextLine[]): boolean {
  const [first] = lines;
  if (!first || leadingDate(first.text.replace(SIGN, '')) !== null) return false;
  const isWhole = lines.every((line, at) => at === lines.length - 1 || line.isFull === true);
  const text = lines.map((line) => line.text).join('');
  return isWhole && isProse(text) && lengthOf(text) >= LEAST_TEXT;
}

function readNews([first, ...others]: readonly TextLine[], date: PartialDate | null): ReadItem {
  const [sign, text] = first ? splitLine(first, SIGN.exec(first.text)?.[0].length ?? 0) : [];
  const head: RoledLine[] = sign ? [{ line: sign, role: 'list' }] : [];
  return { title: null, date, path: [], fields: [], head, text: text ? [text, ...others] : others };
}

/** （5月20日—5月24日）, below the name of the whole. */
function daysCovered(above: readonly TextLine[], context: DateContext): PartialDate | null {
  const line = above.find(({ text }) => isDateLine(text));
  const [days] = line ? dateExpressions(line.text) : [];
  return days ? resolveDate(days, context) : null;
}
