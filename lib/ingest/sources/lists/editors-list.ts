import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSource } from '@/lib/ingest/sources/decode-source';
import { throwOnErrors } from '@/lib/ingest/sources/ingest-error';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';

/** Where the lists lie in a data folder. Older folders have them beside the issues. */
export const LISTS_FOLDER = 'lists';

/** Every list there is, so that none is ever taken for a source text. */
const LIST_NAMES: ReadonlySet<string> = new Set([
  'sections.txt',
  'user-dict.txt',
  'counties.txt',
  'synonyms.txt',
  'judgments.jsonl',
  'registry.txt',
  'site.txt',
]);

/** Whether a file of this name is a list, wherever in the data folder it lies. */
export function isListName(name: string): boolean {
  return LIST_NAMES.has(name.toLowerCase());
}

/** A list with its place below the data folder, for messages. */
export interface EditorsList {
  readonly file: string;
  readonly text: string;
}

/**
 * A list of the editors: the first folder's own, else the next one's; null where none has it. The
 * text may be empty, other than an issue.
 *
 * @throws IngestError where the file cannot be decoded
 */
export function readList(name: string, folders: readonly string[]): EditorsList | null {
  const found = findList(name, folders);
  if (found === null) return null;
  const bytes = readFileSync(found.path);
  if (/^[\s\ufeff]*$/u.test(bytes.toString('utf8'))) return { file: found.file, text: '' };
  const { text, problems } = decodeSource(found.file, bytes);
  throwOnErrors(problems);
  return { file: found.file, text: text ?? '' };
}

/** Where a list lies: on this machine, and below the data folder; null where no folder has it. */
export function findList(
  name: string,
  folders: readonly string[],
): { readonly path: string; readonly file: string } | null {
  const places = folders.flatMap((folder) =>
    [`${LISTS_FOLDER}/${name}`, name].map((file) => ({ path: join(folder, file), file })),
  );
  return places.find(({ path }) => existsSync(path)) ?? null;
}

/** One hint for every list that lies beside the issues, and what became of it. */
export function misplacedLists(folder: string): IngestProblem[] {
  return [...LIST_NAMES]
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => {
      const place = `${LISTS_FOLDER}/${name}`;
      const isShadowed = existsSync(join(folder, place));
      return {
        file: name,
        line: null,
        severity: 'warning' as const,
        expected: `放在 ${LISTS_FOLDER} 文件夹里的 ${place}`,
        found: isShadowed ? `${place} 之外还有一份，没有读取` : '与各期原文放在一起，仍已读取',
        remedy: isShadowed
          ? `把还要用的内容并入 ${place}，再删除这一份`
          : `把它移到 ${LISTS_FOLDER} 文件夹里，名称不变`,
      };
    });
}
