import type { DateExpression } from '@/lib/ingest/dates/date-expression';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { findFurniture } from '@/lib/ingest/roles/find-furniture';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { settingOf } from '@/lib/ingest/roles/setting';
import { splitColumns } from '@/lib/ingest/roles/split-columns';
import { type TextLine, textLines } from '@/lib/ingest/roles/text-line';
import { type FileName, readFileName } from '@/lib/ingest/sources/read-file-name';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { chronicle } from './chronicle/read-chronicle';
import { document, documents } from './document/read-document';
import { entries } from './entries/read-entries';
import { fields } from './fields/read-fields';
import { finishItem } from './finish-item';
import type { Form, FormReading, TextDocument } from './form';
import { headed } from './headed/read-headed';
import { issueOfFile } from './issue-of-file';
import type { ItemDraft } from './item-draft';
import { lineByLine } from './lines/read-lines';
import { listed } from './listed/read-listed';
import { marked } from './marked/read-marked';
import { titled } from './titled/read-titled';

/** In the order in which they are preferred where two explain a text alike. */
const FORMS: readonly Form[] = [
  marked,
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

/** What was understood of a text. */
export interface ReadText {
  /** Name of the form, for editors. */
  readonly form: string;
  readonly drafts: readonly ItemDraft[];
  /** Every line with its role, in order; those that are left out with the reason. */
  readonly roles: readonly RoledLine[];
  /** What an editor should look at in the dates: line, and what was found. */
  readonly doubts: readonly { readonly line: number; readonly found: string }[];
}

/**
 * Reads a text in the form that explains most of its lines with fewest contradictions. Every text
 * is read: one in which nothing is recognised is one item.
 * @param file path below the data folder
 */
export function readText(file: string, source: readonly SourceLine[]): ReadText {
  const name = readFileName(file);
  const all = textLines(splitColumns(source));
  const bare = documentOf(file, name, all, new Map());
  const byMarks = marked.read(bare);
  const text = byMarks ? bare : documentOf(file, name, all, findFurniture(all));
  const best = byMarks ? { form: marked, reading: byMarks } : bestReading(text);
  if (best === null) return { form: document.name, drafts: [], roles: text.furniture, doubts: [] };
  const { form, reading } = best;
  const issue = issueOfFile(name, reading.masthead);
  const finished = reading.items.map((item) => finishItem(item, issue, text));
  const roles = [...text.furniture, ...reading.others, ...finished.flatMap((one) => one.roles)];
  return {
    form: form.name,
    drafts: finished.map(({ draft }) => draft),
    roles: roles.sort((a, b) => a.line.number - b.line.number),
    doubts: reading.items.flatMap(({ dateDoubt }, index) => {
      const line = finished[index]?.draft.item.lines.first ?? 1;
      return dateDoubt === undefined ? [] : [{ line, found: dateDoubt }];
    }),
  };
}

function bestReading(text: TextDocument): { form: Form; reading: FormReading } | null {
  let best: { form: Form; reading: FormReading; score: number } | null = null;
  for (const form of FORMS) {
    const reading = form.read(text);
    if (!reading) continue;
    const score =
      reading.explained / text.lines.length - reading.contradictions / reading.items.length;
    if (best === null || score > best.score) best = { form, reading, score };
  }
  return best;
}

function documentOf(
  file: string,
  name: FileName,
  all: readonly TextLine[],
  furniture: ReadonlyMap<number, string>,
): TextDocument {
  const lines = all.flatMap((line, index): TextLine[] => {
    if (furniture.has(index)) return [];
    // A blank line beside what a page's end left is the page's.
    return [furniture.has(index - 1) ? { ...line, afterBlank: false } : line];
  });
  const left = all.flatMap((line, index): RoledLine[] => {
    const reason = furniture.get(index);
    return reason === undefined ? [] : [{ line, role: 'furniture', reason }];
  });
  const stated = left.flatMap(({ line }): DateExpression[] => dateExpressions(line.text));
  return {
    file,
    name,
    lines,
    furniture: left,
    setting: settingOf(lines),
    context: {
      year: name.year ?? stated.find(({ year }) => year !== null)?.year ?? null,
      month: name.month,
    },
  };
}
