import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '@/lib/tools/project-paths';

/** The installed version of a dependency, read past its `exports`, which often hide it. */
export function packageVersion(name: string): string {
  const path = join(PROJECT, 'node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return version;
}
