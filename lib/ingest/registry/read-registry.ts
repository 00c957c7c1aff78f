import { LISTS_FOLDER, readList } from '@/lib/ingest/sources/lists/editors-list';
import { parseRegistry } from './parse-registry';

export const REGISTRY_FILE = 'registry.txt';

/** The registry of a data folder; empty where it has none yet. Never that of another folder. */
export function readRegistry(folder: string): ReturnType<typeof parseRegistry> {
  const { file, text } = readList(REGISTRY_FILE, [folder]) ?? {
    file: `${LISTS_FOLDER}/${REGISTRY_FILE}`,
    text: '',
  };
  return parseRegistry(file, text);
}
