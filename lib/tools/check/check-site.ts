import { requireSite } from '@/lib/tools/require-site';
import { checkFeeds } from './check-feeds';
import { checkHead } from './check-head';
import { checkHtml } from './check-html';
import { checkJsonLd } from './check-json-ld';
import { checkLinks } from './check-links';
import { checkPictures } from './check-pictures';
import { checkSitemap } from './check-sitemap';
import { readSite, type SiteCheck } from './exported-site';

const CHECKS: readonly { readonly what: string; readonly check: SiteCheck }[] = [
  { what: 'links, anchors and assets', check: checkLinks },
  { what: 'titles and addresses', check: checkHead },
  { what: 'JSON-LD', check: checkJsonLd },
  { what: 'feeds', check: checkFeeds },
  { what: 'sitemap and robots', check: checkSitemap },
  { what: 'pictures and icons', check: checkPictures },
  { what: 'HTML', check: checkHtml },
];

const site = readSite(requireSite());
for (const { what, check } of CHECKS) {
  const problems = await check(site);
  console.log(`${what}: ${problems.length === 0 ? 'good' : `${problems.length} problems`}`);
  for (const problem of problems) console.error(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
console.log(`${site.pages.size} pages and ${site.files.size} files of ${site.folder} checked.`);
