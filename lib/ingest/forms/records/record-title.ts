import type { SourcedItem } from '@/lib/domain/item';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { SourceRecord } from '@/lib/ingest/sources/source-record';

/** A derived title is a clause, not the paragraph. */
const LONGEST = 40;

/** The title of a record, or one out of its text: the heading above it, else its first clause. */
export function recordTitle({ title, lines }: Pick<SourceRecord, 'title' | 'lines'>): Pick<
  SourcedItem,
  'title' | 'titleOrigin'
> & {
  readonly lines: readonly SourceLine[];
} {
  if (title !== null) return { title, titleOrigin: 'given', lines: withoutTitle(lines, title) };
  const at = lines.findIndex(({ heading }) => heading !== undefined);
  const heading = lines[at];
  const isAbove = lines.slice(0, at).every(({ text }) => [...text].length <= LONGEST);
  if (heading && isAbove) {
    return { title: heading.text.trim(), titleOrigin: 'given', lines: lines.toSpliced(at, 1) };
  }
  const clause = /^[^。！？；]*/u.exec(lines[0]?.text.trim() ?? '')?.[0] ?? '';
  const shown =
    [...clause].length > LONGEST ? `${[...clause].slice(0, LONGEST).join('')}…` : clause;
  return { title: shown, titleOrigin: 'derived', lines };
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** A page's text may begin with its title once more. */
function withoutTitle(lines: readonly SourceLine[], title: string): readonly SourceLine[] {
  const [first, ...rest] = lines;
  return first && rest.length > 0 && bare(first.text) === bare(title) ? rest : lines;
}
