import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const POLICY = '<meta name="referrer" content="no-referrer"/>';
const HEAD = '<head><meta charSet="utf-8"/>';

/**
 * Moves the referrer policy of every exported page to the start of its head. React writes it after
 * the style sheets and scripts, whose requests would then still name the page's whole address.
 *
 * @param folder the exported site
 * @throws Error naming the page that has no policy or begins otherwise
 */
export function putReferrerPolicyFirst(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const path = join(folder, name);
    const html = readFileSync(path, 'utf8');
    if (html.includes(HEAD + POLICY)) continue;
    if (!html.includes(HEAD) || !html.includes(POLICY)) {
      throw new Error(`Expected ${path} to hold ${HEAD} and ${POLICY}. See app/layout.tsx.`);
    }
    writeFileSync(path, html.replace(POLICY, '').replace(HEAD, HEAD + POLICY));
  }
}
