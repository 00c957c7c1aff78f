import type { DamageKind } from '@/lib/tools/damage/damage';
import { bare, type Draft, type DraftLine } from '@/lib/tools/damage/draft';

const RUBBISH = ['锟斤拷', '□□□', '???', '烫烫烫', '*#@', 'ÿþ', '�', '鐨勬', '&nbsp;', '口囗'];

function randomHan(draft: Draft): string {
  return String.fromCodePoint(0x4e00 + draft.roll(0x51a5));
}

/** Some characters of a line from `from` on replaced by others or by rubbish. */
function garble(draft: Draft, line: DraftLine, from: number, to: number, most = 12): string {
  const length = Math.min(1 + draft.roll(most), to - from);
  const at = from + draft.roll(Math.max(1, to - from - length));
  const rubbish =
    draft.roll(2) === 0
      ? Array.from({ length }, () => randomHan(draft)).join('')
      : draft.pick(RUBBISH);
  line.text = line.text.slice(0, at) + rubbish + line.text.slice(at + length);
  draft.mark(line);
  return rubbish;
}

function itemOf(draft: Draft): number {
  return draft.roll(draft.anatomy.items.length);
}

/** Both titles are right: the body's, and that of the contents. */
function keepTitles(draft: Draft, item: number): void {
  const printed = draft.entryLines(item).map(({ text }) => text);
  const entry = bare(printed.join('')).replace(/^-/, '');
  const { title, tocTitle } = draft.anatomy.items[item] ?? {};
  draft.titles.set(item, [entry.replace(/[.…·]+\d+$/u, ''), title ?? '', tocTitle ?? title ?? '']);
}

const bodyTitle = (name: string, change: (draft: Draft, text: string) => string): DamageKind => ({
  name,
  damage: (draft) => {
    const item = itemOf(draft);
    const { line, offset } = draft.titleEnd(item);
    if (line.part > 0) return null;
    keepTitles(draft, item);
    draft.markItem(item);
    const title = change(draft, line.text.slice(0, offset));
    line.text = title + line.text.slice(offset);
    draft.titles.get(item)?.push(bare(title));
    return {};
  },
});

function oneCharacter(draft: Draft, text: string): string {
  const at = draft.roll(text.length);
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  return draft.pick([
    before + randomHan(draft) + after,
    before + after,
    before + randomHan(draft) + text.slice(at),
  ]);
}

export const TITLE_KINDS: readonly DamageKind[] = [
  {
    name: 'title deleted, text stays',
    damage: (draft) => {
      const item = itemOf(draft);
      const { line, offset } = draft.titleEnd(item);
      for (const each of draft.itemLines(item)) if (each.part < line.part) draft.remove(each);
      line.text = line.text.slice(offset).trimStart();
      if (line.text === '') {
        const next = draft.itemLines(item).find(({ part }) => part > line.part);
        draft.remove(line);
        if (next) draft.mark(next);
      }
      draft.markItem(item);
      draft.markAround(line);
      draft.untitled.add(item);
      keepTitles(draft, item);
      return {};
    },
  },
  bodyTitle('title changed by a character', oneCharacter),
  bodyTitle('title changed by two characters', (draft, text) =>
    oneCharacter(draft, oneCharacter(draft, text)),
  ),
  bodyTitle('title garbled in part', (draft, text) => {
    const length = Math.max(1, Math.floor((text.length * (1 + draft.roll(5))) / 10));
    const at = draft.roll(Math.max(1, text.length - length));
    const rubbish = draft.roll(2) === 0 ? draft.pick(RUBBISH) : randomHan(draft).repeat(length);
    return text.slice(0, at) + rubbish + text.slice(at + length);
  }),
  bodyTitle('title cut off in front', (draft, text) => text.slice(1 + draft.roll(4))),
  bodyTitle('title cut off behind', (draft, text) => text.slice(0, -1 - draft.roll(4))),
  {
    name: 'contents title changed by a character',
    damage: (draft) => {
      const line = draft.pickLine(['entry'], ({ part }) => part === 0);
      const length = line.text.replace(/\s*[.…].*$/u, '').length;
      draft.markItem(line.item);
      line.text = oneCharacter(draft, line.text.slice(0, length)) + line.text.slice(length);
      return {};
    },
  },
  {
    name: 'contents line garbled in part',
    damage: (draft) => {
      const line = draft.pickLine(['entry'], ({ part }) => part === 0);
      draft.markItem(line.item);
      garble(draft, line, 0, line.text.length, 8);
      draft.openPages.add(line.item);
      return {};
    },
  },
  {
    name: 'text garbled in part',
    damage: (draft) => {
      const line = draft.pickLine(['item']);
      const from = line.part === 0 ? draft.title(line.item).length + 10 : 0;
      if (from + 5 >= line.text.length) return null;
      garble(draft, line, from, line.text.length, 20);
      return { wellFormed: 'running text is any characters' };
    },
  },
  {
    name: 'heading garbled in part',
    damage: (draft) => {
      const line = draft.pickLine(['heading', 'contents-heading']);
      garble(draft, line, 0, line.text.length, 3);
      for (const item of draft.section(line.item)) {
        draft.touched.add(item);
        draft.openSections.add(item);
      }
      const first = draft.nextPrinted(line);
      if (first) draft.mark(first);
      if (first && first.item >= 0) draft.markItem(first.item);
      return {};
    },
  },
];
