import type { Field } from '@/lib/domain/item';
import type { PartialDate } from '@/lib/domain/partial-date';
import type { Form, FormReading, TextDocument } from '@/lib/ingest/forms/form';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isProse, isTitleShaped } from '@/lib/ingest/roles/line-shape';

/** A whole file as one item: a document, or a text without any structure. */
export const document: Form = { name: '单篇文件', read: readDocument };

function readDocument({ lines }: TextDocument): FormReading | null {
  if (lines.length === 0) return null;
  const [first, second] = lines;
  const isTitled = first !== undefined && second !== undefined && isTitleShaped(first.text);
  const head: RoledLine[] = isTitled ? [{ line: first, role: 'title' }] : [];
  const fields: Field[] = [];
  const date: PartialDate | null = null;
  const text = lines.slice(head.length);
  const title = isTitled ? first.text : null;
  return {
    items: [{ title, date, path: [], fields, head, text }],
    others: [],
    masthead: null,
    explained: text.filter((line) => !isProse(line.text)).length * 0.3,
    contradictions: 0,
  };
}
