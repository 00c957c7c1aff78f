import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from '@/lib/gazette/item';
import { createFold } from '@/lib/text/fold';
import { type Artefacts, buildArtefacts } from './build-artefacts';
import { buildFoldTables } from './build-fold-tables';
import { createJiebaCutter } from './create-jieba-cutter';
import { decodeSource } from './decode-source';
import { fingerprintData } from './fingerprint-data';
import { throwOnErrors } from './ingest-error';
import type { IngestProblem } from './ingest-problem';
import { parseUserDictionary } from './parse-user-dictionary';
import { readDataFolder } from './read-data-folder';

export interface Ingested {
  readonly items: readonly Item[];
  readonly artefacts: Artefacts;
  /** Differences that were resolved, for the editors to look at. */
  readonly warnings: readonly IngestProblem[];
}

export const USER_DICTIONARY = 'user-dict.txt';

/**
 * Ingests a data folder in memory: nothing is written.
 *
 * @param folder holds the issues, and word lists of its own where it has them
 * @param fallbackFolder holds the word lists that `folder` lacks
 * @throws IngestError with every problem found, when any issue cannot be taken whole
 */
export function ingestFolder(folder: string, fallbackFolder: string): Ingested {
  const { items, sections, warnings } = readDataFolder(folder, fallbackFolder);
  const foldTables = buildFoldTables(
    items.flatMap(({ title, tocTitle = '', body }) => [title, tocTitle, body]),
  );
  const dictionary = readDictionary(folder, fallbackFolder, createFold(foldTables.typed));
  const cutHan = createJiebaCutter(dictionary.entries);
  const fingerprint = fingerprintData(folder, fallbackFolder);
  return {
    items,
    artefacts: buildArtefacts(items, sections, foldTables, cutHan, fingerprint),
    warnings: [...warnings, ...dictionary.problems],
  };
}

function readDictionary(
  folder: string,
  fallbackFolder: string,
  fold: ReturnType<typeof createFold>,
) {
  const path = [folder, fallbackFolder]
    .map((one) => join(one, USER_DICTIONARY))
    .find((one) => existsSync(one));
  if (path === undefined) return { entries: [], problems: [] };
  const source = decodeSource(USER_DICTIONARY, readFileSync(path));
  throwOnErrors(source.problems);
  const { entries, faults } = parseUserDictionary(source.text ?? '', fold);
  const problems: IngestProblem[] = faults.map(({ line, text }) => ({
    file: USER_DICTIONARY,
    line,
    severity: 'warning',
    expected: '“词 词频 词性”，词为两个以上汉字，词频为整数，词性为字母，后两项可省略',
    found: `“${text}”`,
    remedy: '这一行已略去；请照格式改写',
  }));
  return { entries, problems };
}
