import { checkFeeds } from '@/lib/check/check-feeds';
import { checkHead } from '@/lib/check/check-head';
import { checkHtml } from '@/lib/check/check-html';
import { checkJsonLd } from '@/lib/check/check-json-ld';
import { checkLinks } from '@/lib/check/check-links';
import { checkPictures } from '@/lib/check/check-pictures';
import { checkSitemap } from '@/lib/check/check-sitemap';
import { readSite, type SiteCheck } from '@/lib/check/exported-site';
import { requireSite } from './require-site';

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
