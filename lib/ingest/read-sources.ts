import type { SourcedItem } from '@/lib/domain/item';
import type { Section } from '@/lib/domain/section';
import { readIssue } from '@/lib/ingest/forms/read-issue';
import { type RecordItem, recordItem } from '@/lib/ingest/forms/record-items';
import { IngestError } from '@/lib/ingest/sources/ingest-error';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { readSource } from '@/lib/ingest/sources/read-source';
import { sourceFile } from '@/lib/ingest/sources/source-file';
import type { SourceLine } from '@/lib/ingest/sources/source-line';

/** What the source texts of a folder hold. */
export interface ReadSources {
  /** Items out of running text, with the ids of their printed places. */
  readonly items: readonly SourcedItem[];
  readonly records: readonly RecordItem[];
  /** The lines of the files that are running text, by file. */
  readonly texts: ReadonlyMap<string, readonly SourceLine[]>;
  readonly problems: readonly IngestProblem[];
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
  const records: RecordItem[] = [];
  const texts = new Map<string, readonly SourceLine[]>();
  const problems: IngestProblem[] = [];
  for (const name of files) {
    const source = await readSource(sourceFile(folder, name));
    if (source?.kind === 'records') {
      for await (const entry of source.entries) {
        if ('problem' in entry) problems.push(entry.problem);
        else records.push(recordItem(name, entry.record));
      }
    } else {
      texts.set(name, source.lines);
      try {
        const issue = readIssue(name, source, sections);
        items.push(...issue.items);
        problems.push(...issue.problems);
      } catch (error) {
        if (!(error instanceof IngestError)) throw error;
        problems.push(...error.problems);
      }
    }
  }
  return { items, records, texts, problems };
}
