import { isDateOnly } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { namesChronicle } from './whole-text';

/** Whether a line goes on in no sentence of the line before it, and does not name the whole. */
export function beginsAnew(lines: readonly TextLine[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!line || namesChronicle(line)) return false;
  if (!before || line.afterBlank || endsSentence(before.text)) return true;
  return isDateOnly(before.text) || namesChronicle(before);
}
