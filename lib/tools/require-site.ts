import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from './project-paths';
import { tidyOutput } from './with-output';

/**
 * The exported site, put back first where a build was killed while it exchanged the old and the
 * new one.
 *
 * @throws Error naming the remedy when the site has not been built
 */
export function requireSite(): string {
  tidyOutput();
  if (!existsSync(join(SITE, 'index.html'))) {
    throw new Error(`Expected the exported site in ${SITE}, found none. Run: npm run build`);
  }
  return SITE;
}
