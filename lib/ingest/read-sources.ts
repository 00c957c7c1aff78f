import type { Section } from '@/lib/domain/section';
import type { BuildCache } from '@/lib/ingest/cache/build-cache';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { sourceFile } from '@/lib/ingest/sources/source-file';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { neighbourProblems, partCopies, withOwnIssues } from './neighbours';
import { type ReadFile, readFile } from './read-file';

/** What the source texts of a folder hold. */
export interface ReadSources {
  /** Items, those of running text first, and of one file in its order. */
  readonly drafts: readonly ItemDraft[];
  /** The lines of the files that are running text, by file. */
  readonly texts: ReadonlyMap<string, readonly SourceLine[]>;
  /** How each file was read. */
  readonly readings: readonly Reading[];
  /** Ids of issues whose file was left out: their items are missed by nobody. */
  readonly leftOut: ReadonlySet<string>;
  readonly problems: readonly IngestProblem[];
}

/** How a file was read, for editors. */
export interface Reading extends Pick<ReadFile, 'file' | 'form'> {
  readonly count: number;
  /** Lines that were left out, with the reason. */
  readonly leftOut: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Reads files one after the other. A file with errors is left out whole, and stops no other; where
 * no file is without, the errors stay errors.
 * @param sections the catalogue of headings
 * @param cache knows what earlier builds read of them
 */
export async function readSources(
  folder: string,
  files: readonly string[],
  sections: readonly Section[],
  cache: BuildCache,
): Promise<ReadSources> {
  const { originals, problems: copies } = partCopies(files);
  const read: ReadFile[] = [];
  for (const name of originals) {
    read.push(await readFile(sourceFile(folder, name), sections, cache));
  }
  const sound = read.filter((one) => !hasErrors(one));
  const isAnySound = sound.length > 0;
  const problems = read.flatMap((one) =>
    hasErrors(one) && isAnySound ? leftOutWhole(one) : one.problems,
  );
  const kept = withOwnIssues(sound);
  const drafts = [false, true].flatMap((isRecords) =>
    kept.filter(({ issue }) => (issue === null) === isRecords).flatMap((one) => one.drafts),
  );
  return {
    drafts,
    texts: new Map(read.flatMap(({ file, lines }) => (lines ? [[file, lines] as const] : []))),
    readings: kept.map(readingOf),
    leftOut: new Set(read.filter(hasErrors).flatMap(({ issue }) => issue ?? [])),
    problems: [...copies, ...problems, ...neighbourProblems(kept)],
  };
}

function hasErrors({ problems }: ReadFile): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** The errors as what they lead to: the file is not published, everything else is. */
function leftOutWhole({ file, problems }: ReadFile): IngestProblem[] {
  const whole: IngestProblem = {
    file,
    line: null,
    severity: 'omitted',
    expected: '没有错误的文件',
    found: `有${problems.filter(({ severity }) => severity === 'error').length}处错误，整个文件没有收录，其余文件照常`,
    remedy: '照下面各行改正后再运行一次',
  };
  return [
    whole,
    ...problems.map((one) =>
      one.severity === 'error' ? { ...one, severity: 'omitted' as const } : one,
    ),
  ];
}

function readingOf({ file, form, drafts, roles }: ReadFile): Reading {
  const leftOut = roles.flatMap(({ line, role, reason }) =>
    role === 'furniture' ? [{ line: line.number, reason: reason ?? '' }] : [],
  );
  return { file, form, count: drafts.length, leftOut };
}
