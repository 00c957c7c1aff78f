import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What stands in the files beside the site; nothing that is served may hold it. */
export const SECRET = 'Kept beside the site: 8e1f4c0b7a.';

/** Links by their paths in the site, with where they lead; those that lead out, and others. */
const LINKS: Readonly<Record<string, string>> = {
  'linked-file': '../secret.txt',
  'linked-file.html': '../secret.txt',
  'linked-folder': '../outside',
  'linked-page/index.html': '../../secret.txt',
  'linked-link': 'linked-file',
  'linked-root': '/',
  up: '..',
  self: '.',
  loop: 'loop',
  nowhere: '../nothing',
};

/**
 * For tests: puts secrets beside a site and links to them into it.
 *
 * @returns the paths of the links, and ways through them, with a slash at the front
 */
export function plantSite(folder: string): string[] {
  const beside = dirname(folder);
  mkdirSync(join(beside, 'outside'));
  for (const file of ['secret.txt', 'outside/secret.txt', 'outside/index.html']) {
    // Long enough to be compressed.
    writeFileSync(join(beside, file), `${SECRET}\n`.repeat(100));
  }
  for (const [path, goal] of Object.entries(LINKS)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(goal, join(folder, path));
  }
  return [
    ...Object.keys(LINKS),
    ...['linked-folder/', 'linked-folder/secret.txt', 'linked-page/', 'linked-root/etc/passwd'],
    ...['up/secret.txt', 'up/outside/', 'self/linked-file', 'self/self/up/secret.txt', 'self/'],
  ].map((path) => `/${path}`);
}
