import { bestUrl } from '@/lib/site/site-address';
import type { ExportedSite } from './exported-site';

/** Every page has a title and a description of its own, and the right address if any. */
export function checkHead({ pages, address }: ExportedSite): string[] {
  const problems: string[] = [];
  const titles = new Map<string, string>();
  for (const [path, html] of pages) {
    const head = html.slice(0, html.indexOf('</head>'));
    const title = /<title>([^<]+)<\/title>/.exec(head)?.[1] ?? '';
    const twin = titles.get(title);
    if (title === '') problems.push(`${path}: expected a title, found none`);
    // Two items may have the same title; two other pages may not.
    else if (twin !== undefined && !(isItem(path) && isItem(twin))) {
      problems.push(`${path}: expected a title of its own, found that of ${twin}: ${title}`);
    }
    titles.set(title, path);
    // What the head asks for before it would still name the page's whole address, search included.
    const asksAt = head.search(/<link|<script/);
    const policyAt = head.indexOf('<meta name="referrer" content="no-referrer"');
    if (policyAt === -1 || policyAt > asksAt) {
      problems.push(`${path}: expected the referrer policy before what the head asks for`);
    }
    if (path === '/404.html') continue;
    if (!/<meta name="description" content="[^"]+"/.test(head)) {
      problems.push(`${path}: expected a description, found none`);
    }
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
    const wanted = address.host === null ? undefined : bestUrl(path);
    if (canonical !== wanted) {
      problems.push(`${path}: expected the canonical address ${wanted}, found ${canonical}`);
    }
    if (/localhost|127\.0\.0\.1/.test(head)) {
      problems.push(`${path}: expected no address of this machine, found one in the head`);
    }
  }
  return problems;
}

function isItem(path: string): boolean {
  return path.startsWith('/items/');
}
