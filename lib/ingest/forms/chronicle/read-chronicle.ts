import type { Form, FormReading, TextDocument } from '@/lib/ingest/forms/form';
import { isCalledDocument } from '@/lib/ingest/forms/titles/document-name';
import { isDateLine, isProse } from '@/lib/ingest/roles/line-shape';
import { isDated } from './beside-entries';
import { type ChronicleText, chronicleText } from './chronicle-text';
import { type CutEntries, cutEntries, isBareDay } from './cut-entries';
import { NO_YEAR } from './entry-dates';
import { type Open, toItem } from './entry-item';
import { isOdd } from './odd-entry';
import { isDocument, isNamedChronicle, lengthOfLead } from './whole-text';

/** Fewer entries make no chronicle of a text that is not called one. */
const LEAST_ENTRIES = 3;
/** 1月18日　我县召开调度会: from the first line on, a day set apart by space begins what it tells. */
const DAY_APART = /^[●■◆▲△○□◇★☆]?\s*\d{1,2}月\d{1,2}日[ \u3000]+\p{Script=Han}/u;
const DOUBTFUL = 0.5;
/** What is called a document is read as one. */
const OF_DOCUMENT = 0.8;
const REPEATED = 0.1;
/** An entry has few lines; what is longer explains itself no better for that. */
const MOST_LINES = 12;

/** Entries by day: `5月7日，…`, `8日，…`, `△…`, `是月…`; year and month from headings or the file's name. */
export const chronicle: Form = { name: '逐日大事记', read: readChronicle };

function readChronicle(document: TextDocument): FormReading | null {
  const text = chronicleText(document);
  if (text === null) return null;
  const cut = cutEntries(text);
  if (!isChronicle(text, cut)) return null;
  const { lines, masthead, signed } = text;
  const { entries, others, titles } = cut;
  const bad = oddEntries(text, entries);
  // A text above the first day, and a day below the last text: the days close their texts.
  const closesTexts = masthead.lead.length > 0 && isDateLine(lines.at(-1)?.text ?? '');
  return {
    items: [...masthead.lead, ...entries.map(toItem)],
    others,
    masthead: masthead.name,
    explained: entries.reduce(
      (sum, item) => sum + (bad.has(item) ? 0 : explainedBy(item)),
      // What editors set above a chronicle is a part of it.
      others.length + (isNamedChronicle(masthead.name) ? lengthOfLead(masthead.lead) : 0),
    ),
    contradictions:
      titles +
      doubtsOf(entries) +
      (isDocument(lines, signed) ? entries.length * DOUBTFUL : 0) +
      (isCalledDocument(lines) ? entries.length * OF_DOCUMENT : 0) +
      bad.size +
      (isBareDay(entries.at(-1)) || closesTexts ? entries.length * DOUBTFUL : 0),
  };
}

/** Whether there are entries enough, and days among them. */
function isChronicle(
  { lines, start, markOf, isCalled }: ChronicleText,
  { entries, areBelowYears }: CutEntries,
): boolean {
  // 年末全市常住人口…, 全年完成…: reports sum up a year so, and say no day of what they tell.
  const isDatedText = lines.some(
    (line, index) => index >= start && !isDateLine(line.text) && isDated(markOf(line)),
  );
  const days = entries.filter(({ isCounted }) => isCounted).length;
  if (!isDatedText && !areBelowYears && days < 2) return false;
  const isAtTop = lines.slice(0, start).every(({ text }) => !isProse(text));
  const isColumn = isAtTop && lines.filter(({ text }) => DAY_APART.test(text)).length > 1;
  const isEnough = entries.length >= LEAST_ENTRIES || isCalled || isColumn;
  return entries.length > 1 && (isEnough || days === entries.length);
}

/** Entries that no chronicle has. Notices are signed, one after the other; of a chronicle, the whole may be. */
function oddEntries(
  { lines, signed, caption }: ChronicleText,
  entries: readonly Open[],
): ReadonlySet<Open> {
  const closing = new Set([...signed].flatMap((index) => lines[index] ?? []));
  const odd = entries.filter((entry, at) => {
    const isLast = at === entries.length - 1;
    const text = entry.text.filter((line) => line !== lines[caption]);
    return isOdd(text, isLast) || (!isLast && entry.text.some((line) => closing.has(line)));
  });
  return new Set(odd);
}

/** That the whole says no year is one thing missing, not one for each entry. */
function doubtsOf(entries: readonly Open[]): number {
  const yearless = entries.filter(({ doubt }) => doubt === NO_YEAR).length;
  const others = entries.filter(({ doubt }) => doubt !== null && doubt !== NO_YEAR).length;
  return others * DOUBTFUL + (yearless > 0 ? DOUBTFUL + (yearless - 1) * REPEATED : 0);
}

/** A day on a line of its own is a line that the form explains. */
function explainedBy({ head, text, isCounted }: Open): number {
  return Math.min(text.length, MOST_LINES) + (isCounted ? head.length : 0);
}
