import type { SiteSettings } from '@/lib/domain/site-settings';
import { correctionHref } from '@/lib/site/correction-href';
import { ICP_REGISTER, policeRegister } from '@/lib/site/public-registers';
import type { ExportedSite } from './exported-site';

/** Where addresses of a page itself begin, whatever its host. */
const HERE = 'http://site.invalid';

/** Every address of the site that a page names must answer, and every anchor be there. */
export function checkLinks(site: ExportedSite): string[] {
  const anchors = new Map([...site.pages].map(([path, html]) => [path, anchorsIn(html)]));
  const found = new Map<string, string[]>();
  for (const [path, html] of site.pages) {
    for (const address of new Set(addressesIn(html))) {
      const problem = problemOf(site, anchors, path, address);
      if (problem === null) continue;
      const key = `${address} ${problem}`;
      found.set(key, [...(found.get(key) ?? []), path]);
    }
  }
  return [...found].map(
    ([problem, on]) =>
      `${problem} (on ${on[0]}${on.length > 1 ? ` and ${on.length - 1} more` : ''})`,
  );
}

function problemOf(
  { files, settings, address: { host, basePath } }: ExportedSite,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  page: string,
  address: string,
): string | null {
  const url = new URL(address, `${HERE}${basePath}${page}`);
  if (isOfOffice(settings, address)) return null;
  if (url.origin !== HERE && url.origin !== host?.origin) return 'leads to another site';
  if (url.pathname !== basePath && !url.pathname.startsWith(`${basePath}/`)) {
    return `is not below BASE_PATH ${basePath}`;
  }
  const path = decodeURIComponent(url.pathname.slice(basePath.length));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file.slice(1))) return `has no file ${file}`;
  // The home page and the items take a search in the fragment.
  if (/^#[a-z]+=/.test(url.hash) && (path === '/' || path.startsWith('/items/'))) return null;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id !== '' && anchors.get(path)?.has(id) === false) return `has no element with id ${id}`;
  return null;
}

/** What the settings of the site let it name elsewhere: where errors are told, the two registers. */
function isOfOffice({ corrections, icpNumber, policeNumber }: SiteSettings, address: string) {
  return (
    (corrections !== null && address.startsWith(correctionHref(corrections))) ||
    (icpNumber !== null && address === ICP_REGISTER) ||
    (policeNumber !== null && address === policeRegister(policeNumber))
  );
}

/** Addresses in `href`, `src` and `action`, as React writes attributes. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address]) =>
    (address ?? '').replaceAll('&amp;', '&'),
  );
}

function anchorsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''));
}
