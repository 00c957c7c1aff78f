import type { SourcedItem } from '@/lib/domain/item';
import type { Section } from '@/lib/domain/section';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { sourceFile } from '@/lib/ingest/sources/source-file';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { type ReadFile, readFile } from './read-file';

/** What the source texts of a folder hold. */
export interface ReadSources {
  /** Items of printed issues, with the ids of their printed places. */
  readonly items: readonly SourcedItem[];
  readonly drafts: readonly ItemDraft[];
  /** The lines of the files that are running text, by file. */
  readonly texts: ReadonlyMap<string, readonly SourceLine[]>;
  /** How each file was read. */
  readonly readings: readonly Reading[];
  readonly problems: readonly IngestProblem[];
}

/** How a file was read, for editors. */
export interface Reading extends Pick<ReadFile, 'file' | 'form'> {
  readonly count: number;
  /** Lines that were left out, with the reason. */
  readonly leftOut: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Reads files one after the other. The faults of one do not keep the others from being read.
 * @param sections the catalogue of headings
 */
export async function readSources(
  folder: string,
  files: readonly string[],
  sections: readonly Section[],
): Promise<ReadSources> {
  const items: SourcedItem[] = [];
  const drafts: ItemDraft[] = [];
  const texts = new Map<string, readonly SourceLine[]>();
  const readings: Reading[] = [];
  const problems: IngestProblem[] = [];
  for (const name of files) {
    const read = await readFile(sourceFile(folder, name), sections);
    items.push(...read.items);
    for (const draft of read.drafts) drafts.push(draft);
    for (const problem of read.problems) problems.push(problem);
    if (read.lines) texts.set(name, read.lines);
    readings.push(readingOf(read));
  }
  return { items, drafts, texts, readings, problems };
}

function readingOf({ file, form, items, drafts, roles }: ReadFile): Reading {
  const leftOut = roles.flatMap(({ line, role, reason }) =>
    role === 'furniture' ? [{ line: line.number, reason: reason ?? '' }] : [],
  );
  return { file, form, count: items.length + drafts.length, leftOut };
}
