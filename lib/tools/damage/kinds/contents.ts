import type { DamageKind } from '@/lib/tools/damage/damage';
import type { Draft, DraftLine } from '@/lib/tools/damage/draft';

const LEADERS = /\s*(?:[.…·．]{2,})\s*(?=\d+\s*$)/u;

function entryEnds(draft: Draft): DraftLine[] {
  return draft.lines.filter(({ role, text }) => role === 'entry' && LEADERS.test(text));
}

function openAllPages(draft: Draft): void {
  for (const index of draft.anatomy.items.keys()) draft.openPages.add(index);
}

/** The headings below the sections. */
function subheadings(draft: Draft, role: 'heading' | 'contents-heading'): DraftLine[] {
  return draft.lines.filter((line) => {
    const { section } = draft.anatomy.items[line.item] ?? {};
    return line.role === role && line.text.replace(/\s/g, '') === section?.subsection?.name;
  });
}

function touchGroups(draft: Draft, lines: readonly DraftLine[]): void {
  for (const line of lines) {
    for (const item of draft.section(line.item)) draft.touched.add(item);
    for (const item of draft.section(line.item)) draft.openSections.add(item);
    draft.markAround(line);
    for (const each of [...draft.entryLines(line.item), ...draft.itemLines(line.item)]) {
      each.isMarked = true;
    }
  }
}

function withoutSubheadings(name: string, role: 'heading' | 'contents-heading'): DamageKind[] {
  return [
    {
      name: `a sub-section missing in the ${name}`,
      damage: (draft) => {
        const line = draft.pick(subheadings(draft, role));
        touchGroups(draft, [line]);
        draft.lines.splice(draft.lines.indexOf(line), 1);
        return { isHarmless: true };
      },
    },
    {
      name: `all sub-sections missing in the ${name}`,
      damage: (draft) => {
        const lines = subheadings(draft, role);
        touchGroups(draft, lines);
        draft.isWholeFile = true;
        draft.lines.splice(0, draft.lines.length, ...draft.lines.filter((l) => !lines.includes(l)));
        return { isHarmless: true };
      },
    },
  ];
}

export const CONTENTS_KINDS: readonly DamageKind[] = [
  {
    name: 'contents without leaders',
    damage: (draft) => {
      const between = draft.pick([' ', '  ', '\t', '　', '    ']);
      for (const line of entryEnds(draft)) line.text = line.text.replace(LEADERS, between);
      draft.isWholeFile = true;
      return { isHarmless: true };
    },
  },
  {
    name: 'contents with other leaders',
    damage: (draft) => {
      const leaders = draft.pick([
        '……',
        '———',
        '----',
        '____',
        '（',
        '·····',
        '/',
        '。。。。',
        '⋯⋯ ',
      ]);
      const close = leaders === '（' ? '）' : '';
      for (const line of entryEnds(draft)) {
        line.text = line.text.replace(LEADERS, leaders).trimEnd() + close;
      }
      draft.isWholeFile = true;
      return { isHarmless: true };
    },
  },
  {
    name: 'a contents line without leaders',
    damage: (draft) => {
      const line = draft.pick(entryEnds(draft));
      line.text = line.text.replace(LEADERS, draft.pick([' ', '　', '\t', '.']));
      draft.mark(line);
      return { isHarmless: true };
    },
  },
  {
    name: 'contents without pages',
    damage: (draft) => {
      const dots = draft.roll(2) === 0;
      for (const line of entryEnds(draft)) {
        line.text = line.text.replace(dots ? /\d+\s*$/ : /\s*[.…]+\s*\d+\s*$/u, '');
      }
      openAllPages(draft);
      draft.isWholeFile = true;
      return { isHarmless: true };
    },
  },
  {
    name: 'a contents line without its page',
    damage: (draft) => {
      const line = draft.pick(entryEnds(draft));
      line.text = line.text.replace(draft.roll(2) === 0 ? /\d+\s*$/ : /\s*[.…]+\s*\d+\s*$/u, '');
      draft.openPages.add(line.item);
      draft.mark(line);
      return { isHarmless: true };
    },
  },
  {
    name: 'a page number changed',
    damage: (draft) => {
      const line = draft.pick(entryEnds(draft));
      line.text = line.text.replace(/\d+\s*$/, String(1 + draft.roll(99)));
      draft.openPages.add(line.item);
      draft.mark(line);
      for (const step of [-1, 1]) {
        const beside = draft.nextPrinted(line, step);
        if (beside) beside.isMarked = true;
      }
      return { isHarmless: true };
    },
  },
  {
    name: 'contents deleted',
    damage: (draft) => {
      const end = draft.lines.findIndex(({ role }) => role === 'heading');
      draft.lines.splice(0, end);
      openAllPages(draft);
      draft.isWholeFile = true;
      return { isHarmless: true };
    },
  },
  {
    name: 'contents twice',
    damage: (draft) => {
      const end = draft.lines.findIndex(({ role }) => role === 'heading');
      const copy = draft.lines.slice(0, end).map((line) => ({ ...line, role: 'added' as const }));
      draft.lines.splice(0, 0, ...copy);
      for (const line of draft.lines.slice(end, end + 8)) line.isMarked = true;
      draft.isWholeFile = true;
      return { isHarmless: true };
    },
  },
  {
    name: 'contents cut off below',
    damage: (draft) => {
      const end = draft.lines.findIndex(({ role }) => role === 'heading');
      const from = end - 10 - draft.roll(60);
      for (const line of draft.lines.slice(from, end)) {
        if (line.item < 0) continue;
        draft.touched.add(line.item);
        draft.openPages.add(line.item);
        if (line.role === 'entry') draft.markItem(line.item);
      }
      for (const line of draft.lines.slice(from - 3, end + 3)) line.isMarked = true;
      draft.lines.splice(from, end - from - 1);
      return {};
    },
  },
  ...withoutSubheadings('contents', 'contents-heading'),
  ...withoutSubheadings('body', 'heading'),
];
