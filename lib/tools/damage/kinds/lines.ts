import type { DamageKind, Done } from '@/lib/tools/damage/damage';
import type { Draft, DraftLine } from '@/lib/tools/damage/draft';

type Pick = (draft: Draft) => DraftLine;
const isLongTitle = (line: DraftLine) => line.part === 0;
/** The lines that whole-line damages are done to, by what they are. */
const TARGETS: Readonly<Record<string, Pick>> = {
  'item line': (draft) => draft.pickLine(['item'], isLongTitle),
  heading: (draft) => draft.pickLine(['heading']),
  'contents line': (draft) => draft.pickLine(['entry'], isLongTitle),
  'contents heading': (draft) => draft.pickLine(['contents-heading']),
  continuation: (draft) => draft.pickLine(['item', 'entry'], ({ part }) => part > 0),
};

/** A heading stands for all the items under it. */
function touch(draft: Draft, line: DraftLine): void {
  draft.mark(line);
  if (line.item < 0) return;
  if (!line.role.endsWith('heading')) {
    draft.markItem(line.item);
    return;
  }
  for (const item of draft.section(line.item)) {
    draft.touched.add(item);
    draft.openSections.add(item);
  }
  // Where contents and body disagree on a heading, it is told at either of the two.
  const name = line.text.replace(/[\s◆]/gu, '');
  for (const other of draft.lines) {
    if (!other.role.endsWith('heading') || other.text.replace(/[\s◆]/gu, '') !== name) continue;
    other.isMarked = true;
    const first = draft.nextPrinted(other);
    if (first) first.isMarked = true;
  }
}

function deleted(name: string, pick: Pick): DamageKind {
  return {
    name: `${name} deleted`,
    damage: (draft) => {
      const line = pick(draft);
      touch(draft, line);
      draft.remove(line);
      if (line.role === 'item' && line.part === 0) draft.untitled.add(line.item);
      if (line.role === 'entry' && line.part === 0) draft.openPages.add(line.item);
      if (line.role === 'entry') draft.isOrderOpen = true;
      const previous = line.part > 0 && line.role === 'item';
      return previous ? brokenOff(draft, line) : {};
    },
  };
}

/** Of a text that ends with a whole sentence nobody can tell that there was more. */
function brokenOff(draft: Draft, line: DraftLine): Done {
  const rest = draft.itemLines(line.item);
  const before = rest.findLast(({ part }) => part < line.part)?.text ?? '';
  const isLast = rest.every(({ part }) => part < line.part);
  if (/[。！？”]$/u.test(before.trim()) && isLast) return { wellFormed: 'a whole sentence less' };
  return isLast ? {} : { wellFormed: 'two pieces of text that go on in one another' };
}

function doubled(name: string, pick: Pick): DamageKind {
  return {
    name: `${name} doubled`,
    damage: (draft) => {
      const line = pick(draft);
      touch(draft, line);
      const at = draft.lines.indexOf(line) + 1;
      draft.insert(at, line.text);
      if (draft.roll(2) === 0) draft.insert(at, '', 'blank');
      return { isHarmless: true };
    },
  };
}

function moved(name: string, pick: Pick): DamageKind {
  return {
    name: `${name} moved`,
    damage: (draft) => {
      const line = pick(draft);
      const isContents = line.role === 'entry' || line.role === 'contents-heading';
      const roles: DraftLine['role'][] = isContents
        ? ['entry', 'contents-heading']
        : ['item', 'heading'];
      const target = draft.pickLine(roles, (one) => one.item !== line.item);
      touch(draft, line);
      draft.markAround(line);
      draft.lines.splice(draft.lines.indexOf(line), 1);
      const at = draft.lines.indexOf(target) + 1;
      draft.lines.splice(at, 0, line);
      if (draft.roll(2) === 0) draft.lines.splice(at, 0, blank());
      draft.markAround(line);
      draft.isOrderOpen = true;
      if (line.item >= 0) draft.openSections.add(line.item);
      if (line.role.endsWith('heading')) {
        for (const item of draft.section(target.item)) draft.openSections.add(item);
        for (const item of draft.section(target.item)) draft.touched.add(item);
      }
      return line.part > 0 && line.role === 'item' ? brokenOff(draft, line) : {};
    },
  };
}

function swapped(name: string, pick: Pick): DamageKind {
  return {
    name: `${name} swapped with the next`,
    damage: (draft) => {
      const line = pick(draft);
      const next = draft.nextPrinted(line);
      if (!next) return null;
      const isBody = (one: DraftLine) => one.role === 'item' || one.role === 'heading';
      if (isBody(line) !== isBody(next)) return null;
      touch(draft, line);
      touch(draft, next);
      const [at, to] = [draft.lines.indexOf(line), draft.lines.indexOf(next)];
      draft.lines[at] = next;
      draft.lines[to] = line;
      draft.markAround(line);
      draft.markAround(next);
      draft.isOrderOpen = true;
      if (line.role === 'heading' || line.role === 'contents-heading') return {};
      const isText = line.item === next.item && line.part > 0;
      return isText ? { wellFormed: 'text that goes on in other text' } : {};
    },
  };
}

const blank = (): DraftLine => ({ text: '', role: 'blank', item: -1, part: 0, isMarked: false });

export const LINE_KINDS: readonly DamageKind[] = Object.entries(TARGETS).flatMap(([name, pick]) => [
  deleted(name, pick),
  doubled(name, pick),
  moved(name, pick),
  swapped(name, pick),
]);
