import type { FormReading, Note, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { textOf } from './line-dress';
import { quotedLines } from './quoted-lines';

/** An editor's title stands so many lines above what the text has as the beginning itself. */
const LINES_APART = 2;
/** So many of the marked items have to be found without their marks. */
const LEAST_MET = 0.7;

/**
 * Beginnings that an editor's marks leave out. The text is read as if it had no marks: where that
 * finds every item that is marked, and others besides, those may have been forgotten.
 *
 * @param guess reads a text by its form alone
 */
export function unmarkedBeginnings(
  { items }: FormReading,
  text: TextDocument,
  guess: (text: TextDocument) => FormReading | null,
): Note[] {
  const marked = items.flatMap((item) => titleOf(item) ?? []);
  const places = new Map(text.lines.map((line, at) => [line.number, at]));
  const placeOf = (line: TextLine | undefined) => places.get(line?.number ?? -1) ?? -1;
  const titles = marked.map(placeOf);
  const isTitle = new Set(marked.map(({ number }) => number));
  const isTaken = new Set(items.map((item) => beginningOf(item)?.number));
  const plain = text.lines.flatMap((line) => {
    if (isTitle.has(line.number)) return [{ ...line, heading: null }];
    // `# 时政` sorts items and is none.
    return line.heading === 1 ? [] : [line];
  });
  // A title may be an editor's own above an entry that has none, or be printed.
  const readings = [plain.filter(({ number }) => !isTitle.has(number)), plain].map((lines) =>
    guess({ ...text, lines }),
  );
  for (const reading of readings) {
    const begun = reading?.items.flatMap((item) => beginningOf(item) ?? []) ?? [];
    const met = new Set<TextLine>();
    let at = 0;
    for (const title of titles) {
      while (at < begun.length && placeOf(begun[at]) < title) at += 1;
      const own = begun[at];
      if (own && placeOf(own) <= title + LINES_APART) met.add(own);
    }
    const others = begun.filter((line) => !met.has(line) && !isTaken.has(line.number));
    const [first] = others;
    if (met.size < titles.length * LEAST_MET) continue;
    if (!first) return [];
    return [
      {
        line: first.number,
        expected: '每条的标题前都有“## ”',
        found: `${quotedLines(others)}也像一条的开头，没有“## ”，收在上一条里`,
        remedy: '是单独一条的，请在每条标题前加“## ”；是上一条的正文的，不必改',
      },
    ];
  }
  return [];
}

function titleOf({ head }: ReadItem): TextLine | null {
  const title = head.find(({ role, line }) => role === 'title' && line.heading !== null);
  return title?.line ?? null;
}

function beginningOf(item: ReadItem): TextLine | undefined {
  const lines = [...item.head.map(({ line }) => line), ...textOf(item)];
  return lines.reduce<TextLine | undefined>(
    (first, line) => (first === undefined || line.number < first.number ? line : first),
    undefined,
  );
}
