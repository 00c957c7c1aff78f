import { widthOf } from '@/lib/ingest/roles/setting';
import type { DamageKind } from '@/lib/tools/damage/damage';
import type { Draft, DraftLine } from '@/lib/tools/damage/draft';

function breakLine(draft: Draft, line: DraftLine, offset: number, blanks: number): void {
  const at = draft.lines.indexOf(line);
  const rest = line.text.slice(offset);
  for (const later of draft.lines) {
    if (later.role === line.role && later.item === line.item && later.part > line.part) {
      later.part += 1;
    }
  }
  line.text = line.text.slice(0, offset);
  draft.mark(line);
  const next = { ...line, text: rest, part: line.part + 1 };
  const between = Array.from({ length: blanks }, () => blankLine());
  draft.lines.splice(at + 1, 0, ...between, next);
}

function blankLine(): DraftLine {
  return { text: '', role: 'blank', item: -1, part: 0, isMarked: false };
}

function itemOf(draft: Draft): number {
  return draft.roll(draft.anatomy.items.length);
}

/** The next printed line joined to this one. */
function join(draft: Draft, line: DraftLine, between: string): boolean {
  const next = draft.nextPrinted(line);
  if (!next) return false;
  const at = draft.lines.indexOf(line);
  draft.mark(line);
  draft.mark(next);
  line.own ??= line.text;
  if (next.role === 'item') draft.joinedParts.push({ ...next, text: next.own ?? next.text });
  line.text += between + next.text;
  draft.lines.splice(at + 1, draft.lines.indexOf(next) - at);
  return true;
}

function wrapAt(draft: Draft, line: DraftLine, width: number, blanks: number): void {
  const text = line.text;
  if (text.length <= width) return;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += width) pieces.push(text.slice(at, at + width));
  const at = draft.lines.indexOf(line);
  const made = pieces.flatMap((piece, index): DraftLine[] => [
    ...Array.from({ length: index === 0 ? 0 : blanks }, blankLine),
    { ...line, text: piece, part: line.part + index / 1000 },
  ]);
  draft.lines.splice(at, 1, ...made);
}

/** Breaks a line at a column, as mail and old editors do: a pause hangs rather than begins a line. */
function foldAt(draft: Draft, line: DraftLine, columns: number): void {
  const pieces: string[] = [''];
  for (const character of line.text) {
    const open = pieces.at(-1) ?? '';
    const isFull =
      widthOf(open + character) > columns && !/[，。、；：！？”’》）]/u.test(character);
    if (isFull) pieces.push(character);
    else pieces[pieces.length - 1] = open + character;
  }
  if (pieces.length === 1) return;
  const made = pieces.map((text, index) => ({ ...line, text, part: line.part + index / 1000 }));
  draft.lines.splice(draft.lines.indexOf(line), 1, ...made);
}

export const BREAK_KINDS: readonly DamageKind[] = [
  {
    name: 'title on a line of its own',
    damage: (draft) => {
      const { line, offset } = draft.titleEnd(itemOf(draft));
      if (line.text.length === offset) return null;
      breakLine(draft, line, offset, draft.roll(3));
      return { isHarmless: true };
    },
  },
  {
    name: 'title broken over lines',
    damage: (draft) => {
      const item = itemOf(draft);
      const [line] = draft.itemLines(item);
      if (!line) return null;
      breakLine(draft, line, 2 + draft.roll(draft.title(item).length - 3), draft.roll(3));
      return { isHarmless: true };
    },
  },
  {
    name: 'contents title broken over lines',
    damage: (draft) => {
      const line = draft.pickLine(['entry'], ({ part }) => part === 0);
      breakLine(draft, line, 2 + draft.roll(line.text.length - 5), draft.roll(3));
      return { isHarmless: true };
    },
  },
  {
    name: 'title glued to the line before',
    damage: (draft) => {
      const item = itemOf(draft);
      const [line] = draft.itemLines(item);
      const before = line && draft.nextPrinted(line, -1);
      if (!before || (before.role !== 'item' && before.role !== 'heading')) return null;
      join(draft, before, draft.pick(['', '', ' ', '　']));
      return { isHarmless: true };
    },
  },
  {
    name: 'contents lines joined',
    damage: (draft) => {
      const line = draft.pickLine(['entry', 'contents-heading', 'masthead']);
      return join(draft, line, draft.pick(['', ' ', '  ', '\t'])) ? { isHarmless: true } : null;
    },
  },
  {
    name: 'body lines joined',
    damage: (draft) => {
      const line = draft.pickLine(['item', 'heading']);
      return join(draft, line, draft.pick(['', '', ' '])) ? { isHarmless: true } : null;
    },
  },
  {
    name: 'a paragraph hard-wrapped',
    damage: (draft) => {
      const line = draft.pickLine(['item']);
      draft.mark(line);
      wrapAt(draft, line, 15 + draft.roll(40), draft.roll(2));
      return { isHarmless: true };
    },
  },
  ...[0, 1].map(
    (blanks): DamageKind => ({
      name: `all lines hard-wrapped, ${blanks === 0 ? 'without' : 'with'} blank lines`,
      damage: (draft) => {
        const width = 18 + draft.roll(40);
        for (const line of [...draft.lines]) wrapAt(draft, line, width, blanks);
        draft.isWholeFile = true;
        return { isHarmless: true };
      },
    }),
  ),
  {
    name: 'all lines broken at a column',
    damage: (draft) => {
      const columns = 24 + draft.roll(70);
      for (const line of [...draft.lines]) foldAt(draft, line, columns);
      draft.isWholeFile = true;
      return { isHarmless: true };
    },
  },
  {
    name: 'the body hard-wrapped, paragraphs indented',
    damage: (draft) => {
      const width = 20 + draft.roll(30);
      for (const line of [...draft.lines]) {
        if (line.role !== 'item') continue;
        if (line.part === 0) line.text = `　　${line.text}`;
        wrapAt(draft, line, width, 0);
      }
      draft.lines.splice(0, draft.lines.length, ...draft.lines.filter(isPrinted));
      draft.isWholeFile = true;
      return { isHarmless: true };
    },
  },
  {
    name: 'all blank lines gone',
    damage: (draft) => {
      draft.lines.splice(0, draft.lines.length, ...draft.lines.filter(isPrinted));
      draft.isWholeFile = true;
      return { isHarmless: true };
    },
  },
  {
    name: 'blank lines between all lines',
    damage: (draft) => {
      const count = 1 + draft.roll(3);
      const all = draft.lines.flatMap((line) => [
        line,
        ...Array.from({ length: count }, blankLine),
      ]);
      draft.lines.splice(0, draft.lines.length, ...all);
      draft.isWholeFile = true;
      return { isHarmless: true };
    },
  },
];

function isPrinted({ role }: DraftLine): boolean {
  return role !== 'blank';
}
