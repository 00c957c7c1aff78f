import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entity, isNamed, type NamedEntity } from '@/lib/domain/entity';
import type { Issue } from '@/lib/domain/issue';
import type { OpenItem } from '@/lib/domain/open-item';
import type { Section } from '@/lib/domain/section';
import { createFold } from '@/lib/text/fold';
import { fixtureOutput } from '@/lib/tools/commands/fixture-site';

/** What most specs run against. */
const MAY = fixtureOutput('may');
/** What the specs in `several-issues` run against. */
export const SEVERAL_ISSUES = fixtureOutput('years');
/** What the specs in `in-shards` run against: the same items. */
export const IN_SHARDS = fixtureOutput('shards');

/** The items that the site under test was built from. */
export function readItems(site = MAY): OpenItem[] {
  return JSON.parse(readSiteFile('data/items.json', site)) as OpenItem[];
}

/** The sections, in contents order. */
export function readSections(site = MAY): Section[] {
  return JSON.parse(readSiteFile('data/sections.json', site)) as Section[];
}

/** Names with a page of their own. */
export function readNames(site = MAY): NamedEntity[] {
  return (JSON.parse(readSiteFile('data/entities.json', site)) as Entity[]).filter(isNamed);
}

/** The issues, newest first. */
export function readIssues(site = MAY): Issue[] {
  return JSON.parse(readSiteFile('data/issues.json', site)) as Issue[];
}

/** A file of the exported site. */
export function readSiteFile(path: string, site = MAY): string {
  return readFileSync(join(site, path), 'utf8');
}

const fold = createFold({ from: '', to: '' });

/** Whether the item's text holds these very characters; width, case and spaces do not count. */
export function contains(item: OpenItem, text: string): boolean {
  const wanted = fold(text).text;
  return [item.title, item.body, item.tocTitle ?? ''].some((source) =>
    fold(source).text.includes(wanted),
  );
}

/** The ids of the items that hold a text, sorted. */
export function idsHolding(items: readonly OpenItem[], text: string): string[] {
  return items
    .filter((item) => contains(item, text))
    .map(({ id }) => id)
    .sort();
}
