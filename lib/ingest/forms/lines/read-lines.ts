import type { Form, FormReading, TextDocument } from '@/lib/ingest/forms/form';
import { lengthOf } from '@/lib/ingest/roles/line-shape';
import { readRow } from '@/lib/ingest/roles/read-row';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';

const LEAST_TEXTS = 3;
/** A line that is a whole text is longer than paragraphs are. */
const SHORTEST_TEXT = 200;

/**
 * A collection with one text a line, as corpora have it: long lines and no others, of which most
 * break off in mid-sentence, as paragraphs of one text never do.
 */
export const lineByLine: Form = { name: '一行一篇', read: readLines };

function readLines({ lines }: TextDocument): FormReading | null {
  if (lines.length < LEAST_TEXTS) return null;
  const isText = lines.every((line) => lengthOf(line.text) >= SHORTEST_TEXT && !readRow(line));
  const cut = lines.filter(({ text }) => !endsSentence(text)).length;
  if (!isText || cut * 2 < lines.length) return null;
  const items = lines.map((line) => ({
    title: null,
    date: null,
    path: [],
    fields: [],
    head: [],
    text: [line],
  }));
  return { items, others: [], masthead: null, explained: lines.length, contradictions: 0 };
}
