import type { SourcedItem } from '@/lib/domain/item';
import { plainText } from '@/lib/domain/plain-text';
import type { Section } from '@/lib/domain/section';
import { readIssue } from '@/lib/ingest/forms/read-issue';
import { pinyinSlug } from '@/lib/ingest/names/pinyin-slug';
import { IngestError } from '@/lib/ingest/sources/ingest-error';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { readTextLines } from '@/lib/ingest/sources/text-reader';
import { randomNumbers } from '@/lib/tools/random-numbers';
import { type Anatomy, readAnatomy } from './anatomy';
import { type DamageKind, type Done, textOf } from './damage';
import { bare, Draft } from './draft';
import { type Judgement, judgeDamage, type Reading } from './judge-damage';
import { addedSections, obeyHints, obeyMessages, restoredWords } from './obey-messages';

/** More of the processor's time is a fault; the clock would tell how busy the machine is. */
const LONGEST_MS = 2000;

/** An editor mends what is told, runs it again, and mends what is told then. */
const MOST_ROUNDS = 5;

/** A sound issue to do damage to. */
export interface SoundIssue {
  readonly file: string;
  readonly anatomy: Anatomy;
  readonly sections: readonly Section[];
  readonly problems: readonly IngestProblem[];
}

export interface Damaged extends Judgement {
  readonly kind: string;
  readonly wellFormed: string | null;
  readonly bytes: Uint8Array;
  /** Of a text that was refused: whether it is taken once its messages are obeyed. Else null. */
  readonly isMended: boolean | null;
  /** Of a text that was taken with hints: what went wrong when they were obeyed, `''` for nothing. */
  readonly obeyed: string | null;
}

export function soundIssue(
  file: string,
  bytes: Uint8Array,
  sections: readonly Section[],
): SoundIssue {
  const { items, problems } = readIssue(file, readTextLines(file, bytes), sections);
  const anatomy = readAnatomy(new TextDecoder().decode(bytes), items);
  return { file, anatomy, sections, problems };
}

/** Does each kind of damage equally often, each time elsewhere, and judges what is read then. */
export function* runDamages(
  sound: SoundIssue,
  kinds: readonly DamageKind[],
  count: number,
  seed: number,
): Iterable<Damaged> {
  for (let index = 0; index < count; index += 1) {
    const kind = kinds[index % kinds.length];
    if (!kind) return;
    const random = randomNumbers(seed * 1_000_003 + index);
    const { draft, done } = damage(sound, kind, random);
    const bytes = done.bytes ?? new TextEncoder().encode(textOf(draft));
    const judgement = judge(sound, draft, done, bytes);
    const isRead = judgement.verdict === 'right' || done.bytes !== undefined;
    yield {
      kind: kind.name,
      wellFormed: done.wellFormed ?? null,
      bytes,
      ...judgement,
      isMended: isRead ? null : isMended(sound, textOf(draft)),
      obeyed: done.bytes !== undefined ? null : whenObeyed(sound, textOf(draft)),
    };
  }
}

function damage(
  sound: SoundIssue,
  kind: DamageKind,
  random: () => number,
): { draft: Draft; done: Done } {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const draft = new Draft(sound.anatomy, random);
    const done = kind.damage(draft);
    if (done) return { draft, done };
  }
  throw new Error(`Expected ${kind.name} to find a place within 100 attempts, it found none.`);
}

function judge(sound: SoundIssue, draft: Draft, done: Done, bytes: Uint8Array): Judgement {
  const start = process.cpuUsage();
  let reading: Reading;
  try {
    reading = read(sound, bytes);
  } catch (error) {
    return {
      verdict: 'crash',
      detail: error instanceof Error ? (error.stack ?? '') : String(error),
    };
  }
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  if (took > LONGEST_MS)
    return { verdict: 'slow', detail: `${took.toFixed(0)} ms of the processor` };
  return judgeDamage(draft, done, reading);
}

/** Whether a text that is refused is taken after a few rounds of obeying; null for one that is not. */
function isMended(sound: SoundIssue, text: string): boolean | null {
  const encoder = new TextEncoder();
  let open = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { items, problems } = read(sound, encoder.encode(open));
    if (items !== null) return round === 0 ? null : true;
    const obeyed = obeyMessages(open, problems);
    if (obeyed === null) return false;
    open = obeyed;
  }
  return false;
}

/** What goes wrong when the hints of a text are obeyed: one that stays, a text that is lost. */
function whenObeyed(sound: SoundIssue, text: string): string | null {
  const encoder = new TextEncoder();
  const { items, problems } = read(sound, encoder.encode(text));
  const added = addedSections(problems);
  const mended = obeyHints(text, problems);
  if (items === null || (mended === null && added.length === 0)) return null;
  const sections = [
    ...sound.sections,
    ...added.map((name): Section => ({ name, slug: pinyinSlug(name), subsections: [] })),
  ];
  const again = read({ ...sound, sections }, encoder.encode(mended ?? text));
  if (again.items === null) return `refused: ${again.problems[0]?.found}`;
  const whole = bare(again.items.map(({ title, blocks }) => title + plainText(blocks)).join(''));
  const restored = restoredWords(problems);
  const lost = items.find(({ blocks }) => {
    const text = bare(plainText(blocks));
    return !whole.includes(text) && !restored.some((word) => holdsWith(whole, text, word));
  });
  if (lost) return `loses the text of ${lost.title}`;
  const wanted = problems.filter((one) => obeyHints(text, [one]) !== null);
  const stays = wanted.find((one) =>
    again.problems.some(({ found, remedy }) => found === one.found && remedy === one.remedy),
  );
  return stays ? `stays: ${stays.found}` : '';
}

/** Whether a whole holds a text into which a word that was left out of it has been put back. */
function holdsWith(whole: string, text: string, word: string): boolean {
  return [...text].some((_, cut) => whole.includes(text.slice(0, cut) + word + text.slice(cut)));
}

function read({ file, sections, problems: known }: SoundIssue, bytes: Uint8Array): Reading {
  const isNew = ({ severity, found, remedy }: IngestProblem) =>
    !known.some((one) => one.severity === severity && one.found === found && one.remedy === remedy);
  let items: readonly SourcedItem[] | null = null;
  let problems: readonly IngestProblem[];
  try {
    ({ items, problems } = readIssue(file, readTextLines(file, bytes), sections));
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    problems = error.problems;
  }
  return { items, problems: problems.filter(isNew) };
}
