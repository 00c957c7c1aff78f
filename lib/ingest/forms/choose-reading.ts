import { answered } from './answered/read-answered';
import { chronicle } from './chronicle/read-chronicle';
import { isCalledChronicle } from './chronicle/whole-text';
import { pagesOfBook } from './document/pages-of-book';
import { document, documents } from './document/read-document';
import { entries } from './entries/read-entries';
import { fields } from './fields/read-fields';
import type { Form, FormReading, TextDocument } from './form';
import { headed } from './headed/read-headed';
import { lineByLine } from './lines/read-lines';
import { paragraphs } from './lines/read-paragraphs';
import { listed } from './listed/read-listed';
import { marked, readMarkedYears } from './marked/read-marked';
import { signed } from './signed/read-signed';
import { titled } from './titled/read-titled';

/** In the order in which they are preferred where two explain a text alike. */
const FORMS: readonly Form[] = [
  listed,
  entries,
  answered,
  fields,
  lineByLine,
  paragraphs,
  titled,
  chronicle,
  headed,
  pagesOfBook,
  documents,
  signed,
  document,
];

export interface ChosenReading {
  readonly form: Form;
  readonly text: TextDocument;
  readonly reading: FormReading;
  /** Another form that explains the text nearly as well, in another number of items. */
  readonly rival?: { readonly form: Form; readonly items: number };
}

/** Scores no further apart leave it open which form a text has. */
const NEAR = 0.15;

/**
 * Tries all forms, and gives the one that explains most lines with fewest contradictions. The
 * editor's marks come before all guesses. Null for a text without words.
 * @param bare the same text with all its lines, among which an editor's marks may be any
 */
export function chooseReading(text: TextDocument, bare: TextDocument): ChosenReading | null {
  const byMarks = marked.read(bare);
  if (byMarks) {
    const isExact = byMarks.others.some(({ reason }) => reason !== undefined);
    const reading = isExact ? byMarks : (marked.read(text) ?? byMarks);
    return { form: marked, text: isExact ? bare : text, reading };
  }
  const ofYear = belowYear(text);
  const undated = ofYear && guessReading(ofYear);
  if (undated && undated.form !== chronicle) return undated;
  const best = guessReading(text);
  if (best?.form !== document) return best;
  // No chronicle was seen in it: then marks before years are an editor's.
  const byYears = readMarkedYears(text);
  return byYears ? { form: marked, text, reading: byYears } : best;
}

/** 2024年, which an editor wrote above all else: the year of the text, and no line of it. */
function belowYear(text: TextDocument): TextDocument | null {
  const [first, ...lines] = text.lines;
  const year = /^((?:19|20)\d{2})年$/u.exec(first?.text ?? '')?.[1];
  if (!first || year === undefined || lines.length === 0) return null;
  const [second, ...others] = lines;
  const below = second ? [{ ...second, afterBlank: true }, ...others] : others;
  return {
    ...text,
    lines: below,
    furniture: [...text.furniture, { line: first, role: 'date' }],
    context: { ...text.context, year: text.context.year ?? Number(year) },
  };
}

/** As `chooseReading`, for a text without an editor's marks. */
export function guessReading(text: TextDocument): ChosenReading | null {
  // What is called a chronicle is one where another form explains it no better.
  const isChronicle = isCalledChronicle(text.lines, text.name.stem);
  const forms = isChronicle ? [chronicle, ...FORMS.filter((form) => form !== chronicle)] : FORMS;
  const all = forms
    .flatMap((form) => {
      const reading = form.read(text);
      if (!reading) return [];
      const against = reading.contradictions + headingsPassedOver(reading);
      const score = reading.explained / text.lines.length - against / reading.items.length;
      return [{ form, text, reading, score }];
    })
    .sort((a, b) => b.score - a.score);
  const [first, ...others] = all;
  const count = first?.reading.items.length;
  const near = others.find(
    ({ reading, score }) => reading.items.length !== count && score > (first?.score ?? 0) - NEAR,
  );
  const rival = near && { form: near.form, items: near.reading.items.length };
  return first ? { ...first, ...(rival ? { rival } : {}) } : null;
}

/**
 * How many headings of the file stand inside of items as text, while others of their level begin
 * items: what one of them is all are.
 */
function headingsPassedOver({ items }: FormReading): number {
  const levels = new Set(
    items.flatMap(({ head }) =>
      head.flatMap(({ line, role }) => (role === 'title' ? (line.heading ?? []) : [])),
    ),
  );
  if (levels.size === 0) return 0;
  const inside = items.flatMap(({ text }) =>
    text.map((part) => ('line' in part ? part.line : part).heading),
  );
  return inside.filter((heading) => heading !== null && levels.has(heading)).length;
}
