import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site's icon as SVG. Build only. */
export function loadIcon(): string {
  return readFileSync(join(process.cwd(), 'public', 'icon.svg'), 'utf8');
}
