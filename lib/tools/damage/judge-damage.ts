import type { SourcedItem } from '@/lib/domain/item';
import { plainText } from '@/lib/domain/plain-text';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import type { Done } from './damage';
import { bare, type Draft } from './draft';

export type Verdict =
  | 'right'
  | 'told'
  | 'misled'
  | 'cascade'
  | 'refused'
  | 'silent'
  | 'wrong'
  | 'crash'
  | 'slow';

/** What the ingest made of a damaged text. */
export interface Reading {
  /** Null where the text was refused. */
  readonly items: readonly SourcedItem[] | null;
  /** Those that the sound issue has not got too. */
  readonly problems: readonly IngestProblem[];
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly detail: string;
}

/** A message this many lines from the damage is at its place. */
const NEAR = 2;

/**
 * Whether a damaged text was read right, or its damage told by one message at its place.
 *
 * - `right`: all items as they are printed now; hints, if any, stand at the damage
 * - `told`: refused or read in part, and one message at the damage says so
 * - `misled`: a message at a wrong place; `cascade`: more than one
 * - `refused`: a harmless text was refused
 * - `silent`: something is read otherwise, and no message says so
 * - `wrong`: items that the damage did not touch are read otherwise
 */
export function judgeDamage(draft: Draft, done: Done, reading: Reading): Judgement {
  const { items, problems } = reading;
  const far = problems.filter((problem) => !isNear(draft, problem));
  const messages = problems.map(({ line, severity, found }) => `${severity} ${line} ${found}`);
  const judged = (verdict: Verdict, detail = ''): Judgement => ({
    verdict,
    detail: [detail, ...messages].filter((one) => one !== '').join(' | '),
  });
  if (items === null) {
    if (done.isHarmless) return judged('refused');
    if (problems.length > 1 && far.length < problems.length) return judged('cascade');
    return far.length > 0 ? judged('misled') : judged('told');
  }
  const differences = compare(draft, items);
  const untouched = differences.find(({ item }) => item < 0 || !draft.touched.has(item));
  if (differences.length === 0) {
    if (far.length > 0) return judged('misled');
    return problems.length > 1 ? judged('cascade') : judged('right');
  }
  const detail = differences
    .map(({ item, what }) => `${item} ${what}`)
    .join('; ')
    .slice(0, 300);
  if (untouched) return judged('wrong', detail);
  if (problems.length === 0) return judged('silent', detail);
  if (far.length > 0) return judged('misled', detail);
  return problems.length > 1 ? judged('cascade', detail) : judged('told', detail);
}

function isNear(draft: Draft, { line }: IngestProblem): boolean {
  if (draft.isWholeFile && (line === null || line <= 5)) return true;
  return draft.lines.some(
    ({ isMarked }, index) => isMarked && Math.abs(index + 1 - (line ?? 0)) <= NEAR,
  );
}

interface Difference {
  /** Index of the item, or -1 for one that there is not. */
  readonly item: number;
  readonly what: string;
}

function compare(draft: Draft, read: readonly SourcedItem[]): Difference[] {
  const differences: Difference[] = [];
  const wholes = draft.anatomy.items.map((_, item) => draft.whole(item));
  const owners = pair(draft, wholes, read);
  for (const [index, item] of owners.entries()) {
    const one = read[index];
    if (item < 0 && one) {
      const near = draft.lines[one.lines.first - 1]?.item ?? -1;
      differences.push({ item: near, what: `is no item: ${one.title}` });
    }
  }
  let last = -1;
  for (const item of owners) {
    if (item < last && !draft.isOrderOpen) differences.push({ item, what: 'is out of order' });
    last = Math.max(last, item);
  }
  for (const [item, whole] of wholes.entries()) {
    const one = read[owners.indexOf(item)];
    if (!one) {
      if (whole !== '') differences.push({ item, what: 'is missing' });
      continue;
    }
    const what = difference(draft, item, whole, one);
    if (what !== null) differences.push({ item, what });
  }
  return differences;
}

/** The item that each read one is, or -1. */
function pair(draft: Draft, wholes: readonly string[], read: readonly SourcedItem[]): number[] {
  const free = new Set(wholes.keys());
  const take = (item: number | undefined) => {
    if (item === undefined || !free.delete(item)) return -1;
    return item;
  };
  const byWhole = new Map(wholes.map((whole, item) => [whole, item]));
  const owners = read.map((one) => take(byWhole.get(wholeOf(one))));
  const byTitle = new Map(draft.anatomy.items.map(({ title }, item) => [bare(title), item]));
  for (const [index, one] of read.entries()) {
    if (owners[index] === -1) owners[index] = take(byTitle.get(bare(one.title)));
  }
  for (const [index, one] of read.entries()) {
    const owner = draft.lines[one.lines.first - 1];
    if (owners[index] === -1 && owner?.role === 'item') owners[index] = take(owner.item);
  }
  return owners;
}

function wholeOf({ title, blocks }: SourcedItem): string {
  return bare(title + plainText(blocks));
}

/** What of an item is read otherwise than it stands there, or null. */
function difference(draft: Draft, item: number, whole: string, read: SourcedItem): string | null {
  const sound = draft.anatomy.items[item];
  if (!sound) return 'is no item';
  const titles = new Set([bare(sound.title), ...(draft.titles.get(item) ?? []).map(bare)]);
  const title = bare(read.title);
  const loose = (text: string) =>
    draft.apart.some((one) => one.includes('|')) ? withoutRules(text) : text;
  const text = loose(bare(plainText(read.blocks)));
  const texts = [...titles].flatMap((one) =>
    whole.startsWith(one) ? [loose(whole.slice(one.length))] : [],
  );
  if (draft.untitled.has(item)) texts.push(loose(whole));
  if (!draft.openTexts.has(item)) {
    if (!titles.has(title)) return `has the title ${title}`;
    if (!texts.includes(text)) return `has the text …${firstDifference(text, texts[0] ?? '')}`;
  }
  const lines = new Set(
    plainText(read.blocks)
      .split('\n')
      .map((line) => loose(bare(line))),
  );
  const isOwner = draft.touched.has(item) && draft.apart.some((one) => whole.includes(bare(one)));
  const glued =
    isOwner &&
    draft.apart
      .map(bare)
      .map(loose)
      .find((one) => one !== '' && !lines.has(one));
  if (typeof glued === 'string') return `glues ${glued}`;
  const { date, section, page } = sound;
  if (!draft.openDates.has(item) && JSON.stringify(read.date) !== JSON.stringify(date)) {
    return `is of ${read.date?.from}`;
  }
  if (!draft.openSections.has(item) && JSON.stringify(read.section) !== JSON.stringify(section)) {
    return `stands in ${read.section?.name}/${read.section?.subsection?.name}`;
  }
  if (!draft.openPages.has(item) && read.page !== page) return `is on page ${read.page}`;
  return null;
}

function withoutRules(text: string): string {
  return text.replace(/[|-]/gu, '');
}

function firstDifference(read: string, expected: string): string {
  let at = 0;
  while (at < read.length && read[at] === expected[at]) at += 1;
  return `${read.slice(at, at + 12)} for ${expected.slice(at, at + 12)}`;
}
