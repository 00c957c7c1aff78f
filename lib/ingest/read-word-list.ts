import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSource } from './decode-source';
import { throwOnErrors } from './ingest-error';

/**
 * Text of an editors' list: the folder's own, else that of the fallback folder; empty where
 * neither has it.
 *
 * @throws IngestError where the file cannot be decoded
 */
export function readWordList(file: string, folder: string, fallbackFolder: string): string {
  const path = [folder, fallbackFolder]
    .map((one) => join(one, file))
    .find((one) => existsSync(one));
  if (path === undefined) return '';
  const bytes = readFileSync(path);
  // A list may be empty, other than an issue.
  if (/^[\s\ufeff]*$/u.test(bytes.toString('latin1'))) return '';
  const { text, problems } = decodeSource(file, bytes);
  throwOnErrors(problems);
  return text ?? '';
}
