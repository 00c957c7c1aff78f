import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { PROJECT } from '@/lib/tools/project-paths';

/** What benchmarks read beside the project, with the variable that says where else it lies. */
const CORPORA = {
  'xwlb-10k.jsonl.gz': 'XWLB_10K_FILE',
  'xwlb-75k.jsonl.gz': 'XWLB_75K_FILE',
  stard_law: 'STARD_DIR',
  'hostile.json': 'HOSTILE_FILE',
} as const;

/**
 * Path of a corpus that is not part of the project: `../shared/corpora/` beside it, or where its
 * variable says. Null, with one line that says so, where there is none.
 *
 * @throws Error when the variable is set and nothing is there: that was not meant
 */
export function sharedCorpus(name: keyof typeof CORPORA): string | null {
  const variable = CORPORA[name];
  const wanted = process.env[variable]?.trim();
  const path = wanted ? resolve(wanted) : resolve(PROJECT, '../shared/corpora', name);
  if (existsSync(path)) return path;
  if (wanted) throw new Error(`Expected ${variable} to name ${name}, found nothing at ${path}.`);
  console.log(`Skipped: no ${name} at ${path} (${variable}=/path names another place).`);
  return null;
}
