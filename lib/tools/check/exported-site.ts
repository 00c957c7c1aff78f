import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Entity, isNamed, type NamedEntity } from '@/lib/domain/entity';
import type { Issue } from '@/lib/domain/issue';
import type { OpenItem } from '@/lib/domain/open-item';
import type { Section } from '@/lib/domain/section';
import type { SiteSettings } from '@/lib/domain/site-settings';
import { type SiteAddress, siteAddress } from '@/lib/site/site-address';

/** What a build wrote, as a web server would serve it. */
export interface ExportedSite {
  readonly folder: string;
  /** All files, as paths from the folder with slashes. */
  readonly files: ReadonlySet<string>;
  /** HTML by site path without the base path, `/items/2023-05-001/`; `404.html` as `/404.html`. */
  readonly pages: ReadonlyMap<string, string>;
  readonly items: readonly OpenItem[];
  readonly issues: readonly Issue[];
  readonly sections: readonly Section[];
  /** Names with a page. */
  readonly names: readonly NamedEntity[];
  readonly settings: SiteSettings;
  readonly address: SiteAddress;
}

/** Finds what is wrong: one line each, saying where, what was expected and what was found. */
export type SiteCheck = (site: ExportedSite) => readonly string[] | Promise<readonly string[]>;

/** Next writes its 404 page twice more, at addresses that nothing leads to. */
const COPIES = new Set(['404/index.html', '_not-found/index.html']);

export function readSite(folder: string): ExportedSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const pages = files
    .filter((path) => path.endsWith('.html') && !COPIES.has(path))
    .map((path) => [`/${path.replace(/(^|\/)index\.html$/, '$1')}`, read(path)] as const);
  return {
    folder,
    files: new Set(files),
    pages: new Map(pages),
    items: JSON.parse(read('data/items.json')) as OpenItem[],
    issues: JSON.parse(read('data/issues.json')) as Issue[],
    sections: JSON.parse(read('data/sections.json')) as Section[],
    names: (JSON.parse(read('data/entities.json')) as Entity[]).filter(isNamed),
    settings: JSON.parse(read('data/site.json')) as SiteSettings,
    address: siteAddress(),
  };
}

/** A text file of the site. @throws Error when there is none */
export function readText(site: ExportedSite, path: string): string {
  return readFileSync(join(site.folder, path), 'utf8');
}
