import { isProse } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { beginsAnew } from './begins-anew';
import { entryMark, type FoundMark, numberOrNull, yearHeading } from './find-entries';
import { namesChronicle } from './whole-text';

const YEAR_LEAD =
  /^(?<year>(?:1[5-9]|20)\d{2})(?:年?\s*(?:至|到|[-—–～~]+)\s*(?<last>(?:1[5-9]|20)\d{2}))?年(?=[，,：:\s\u3000]|(?:[春夏秋冬]|[年]?[初底末中])[，,\s])/u;
/** In a chronicle a year may have no pause behind it: 1958年县医院动工; 1958年以来 tells of more than that year. */
const YEAR_OF_CHRONICLE =
  /^(?<year>(?:1[5-9]|20)\d{2})(?:年?\s*(?:至|到|[-—–～~]+)\s*(?<last>(?:1[5-9]|20)\d{2}))?年(?=[，,：:、\s\u3000\p{Script=Han}])(?![代度前后後来來以间間级級份版产產鉴鑑]|全年|起\p{Script=Han})/u;
const STATED_LEAD = /^(?:1[5-9]|20)\d{2}年\s*\d{1,2}月/u;
const LEAST_YEARS = 3;
/** Of all lines so many begin with their years where each is an entry. */
const COLUMN_SHARE = 0.75;

/** Entries that say no more than their year, or years, among others that say month or day too. */
export function yearLeads(lines: readonly TextLine[], isNamed: boolean): Map<TextLine, FoundMark> {
  const found = new Map<TextLine, FoundMark>();
  const prose = isNamed ? lines : lines.filter(({ text }) => isProse(text));
  const lead = isNamed ? YEAR_OF_CHRONICLE : YEAR_LEAD;
  // Where nearly all lines begin so, none goes on in the one before, also without stops.
  const begun = prose.filter(({ text }) => lead.test(text) || STATED_LEAD.test(text)).length;
  const isColumn = begun >= LEAST_YEARS && begun >= lines.length * COLUMN_SHARE;
  let dated = 0;
  const years: number[] = [];
  for (const [index, line] of prose.entries()) {
    if (STATED_LEAD.test(line.text)) {
      dated += 1;
      years.push(Number(line.text.slice(0, 4)));
    } else {
      // 民国二年（1913），商人集股创办
      const mark = entryMark(line.text)?.mark;
      if (mark?.kind === 'date' && mark.date.year !== null) {
        dated += 1;
        years.push(mark.date.year);
      }
    }
    const match = entryMark(line.text) === null ? lead.exec(line.text) : null;
    if (!match?.groups || yearHeading(line) !== null || namesChronicle(line)) continue;
    if (isNamed && !isColumn && !beginsAnew(lines, index)) continue;
    const own = yearsOf(match);
    if (own === null) continue;
    found.set(line, own);
    years.push(Number(match.groups.year));
  }
  const isInOrder = years.every((year, at) => at === 0 || year >= (years[at - 1] ?? 0));
  const isMost = (found.size + dated) * 4 >= prose.length * 3 && found.size + dated >= LEAST_YEARS;
  if (isNamed) return isInOrder ? found : new Map();
  return isMost && isInOrder && new Set(years).size > 2 ? found : new Map();
}

/** 1958年县医院动工: the year, or years, that an entry of a chronicle begins with; or null. */
export function yearOfChronicle(text: string): FoundMark | null {
  return yearsOf(YEAR_OF_CHRONICLE.exec(text));
}

/** The mark of a year, or years, that one of the patterns above found. */
function yearsOf(match: RegExpExecArray | null): FoundMark | null {
  if (!match?.groups) return null;
  const last = numberOrNull(match.groups.last);
  const to = last === null ? null : { year: last, month: null, day: null };
  const end = match[0].length;
  const year = Number(match.groups.year);
  const date = { start: 0, end, year, yearShift: null, month: null, day: null, to };
  return { mark: { kind: 'date', date }, end };
}
