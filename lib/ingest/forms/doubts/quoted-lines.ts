import type { TextLine } from '@/lib/ingest/roles/text-line';
import { quote } from '@/lib/ingest/sources/ingest-problem';

const SHOWN = 2;
const LONGEST = 20;

/** How lines begin, for an editor: the first two of them and how many there are, `“…”、“…” 等 5 行`. */
export function quotedLines(lines: readonly TextLine[]): string {
  const shown = lines.slice(0, SHOWN).map(({ text }) => quote(text.slice(0, LONGEST)));
  return `${shown.join('、')}${lines.length > SHOWN ? ` 等 ${lines.length} 行` : ''}`;
}
