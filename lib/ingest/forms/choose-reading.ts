import { chronicle } from './chronicle/read-chronicle';
import { document, documents } from './document/read-document';
import { entries } from './entries/read-entries';
import { fields } from './fields/read-fields';
import type { Form, FormReading, TextDocument } from './form';
import { headed } from './headed/read-headed';
import { lineByLine } from './lines/read-lines';
import { listed } from './listed/read-listed';
import { marked, readMarkedYears } from './marked/read-marked';
import { titled } from './titled/read-titled';

/** In the order in which they are preferred where two explain a text alike. */
const FORMS: readonly Form[] = [
  listed,
  entries,
  fields,
  lineByLine,
  titled,
  chronicle,
  headed,
  documents,
  document,
];

export interface ChosenReading {
  readonly form: Form;
  readonly text: TextDocument;
  readonly reading: FormReading;
}

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
  let best: (ChosenReading & { score: number }) | null = null;
  for (const form of FORMS) {
    const reading = form.read(text);
    if (!reading) continue;
    const score =
      reading.explained / text.lines.length - reading.contradictions / reading.items.length;
    if (best === null || score > best.score) best = { form, text, reading, score };
  }
  if (best?.form !== document) return best;
  // No chronicle was seen in it: then marks before years are an editor's.
  const byYears = readMarkedYears(text);
  return byYears ? { form: marked, text, reading: byYears } : best;
}
