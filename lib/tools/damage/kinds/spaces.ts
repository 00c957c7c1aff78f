import type { DamageKind } from '@/lib/tools/damage/damage';
import type { Draft, DraftLine } from '@/lib/tools/damage/draft';

const SPACES = [' ', '  ', '　', '\t', '\u00a0', '\u2003', ' 　'];
const ZERO_WIDTH = ['\u200b', '\u200c', '\u200d', '\ufeff', '\u2060', '\u00ad', '\u200e'];

/** Puts things into a line at random places of a stretch. */
function sprinkle(draft: Draft, line: DraftLine, things: readonly string[], to = line.text.length) {
  const count = 1 + draft.roll(4);
  for (let time = 0; time < count; time += 1) {
    const at = draft.roll(to + 1);
    line.text = line.text.slice(0, at) + draft.pick(things) + line.text.slice(at);
  }
  draft.mark(line);
}

const WHERE: Readonly<Record<string, (draft: Draft) => [DraftLine, number?]>> = {
  text: (draft) => [draft.pickLine(['item'])],
  'a title': (draft) => {
    const { line, offset } = draft.titleEnd(draft.roll(draft.anatomy.items.length));
    return [line, offset];
  },
  'a heading': (draft) => [draft.pickLine(['heading', 'contents-heading'])],
  'a contents line': (draft) => [draft.pickLine(['entry'])],
};

function pageNumber(draft: Draft, things: readonly string[]): void {
  const line = draft.pickLine(['entry'], ({ text }) => /\d\s*$/.test(text));
  const start = line.text.search(/\d+\s*$/);
  const page = line.text.slice(start);
  const at = draft.roll(page.length + 1);
  line.text = line.text.slice(0, start) + page.slice(0, at) + draft.pick(things) + page.slice(at);
  draft.mark(line);
}

function date(draft: Draft, things: readonly string[]): void {
  const { line, offset } = draft.titleEnd(draft.roll(draft.anatomy.items.length));
  const rest = line.text.slice(offset);
  const end = rest.search(/[日月][，,]/u);
  const at = offset + 1 + draft.roll(Math.max(1, end));
  line.text = line.text.slice(0, at) + draft.pick(things) + line.text.slice(at);
  draft.mark(line);
}

function everywhere(name: string, change: (text: string, draft: Draft) => string): DamageKind {
  return {
    name,
    damage: (draft) => {
      for (const line of draft.lines)
        if (line.role !== 'blank') line.text = change(line.text, draft);
      draft.isWholeFile = true;
      return { isHarmless: true };
    },
  };
}

function kindsOf(what: string, things: readonly string[]): DamageKind[] {
  return [
    ...Object.entries(WHERE).map(
      ([where, find]): DamageKind => ({
        name: `${what} in ${where}`,
        damage: (draft) => {
          const [line, to] = find(draft);
          sprinkle(draft, line, things, to);
          return { isHarmless: true };
        },
      }),
    ),
    {
      name: `${what} in a page number`,
      damage: (draft) => {
        pageNumber(draft, things);
        return { isHarmless: true };
      },
    },
    {
      name: `${what} in a date`,
      damage: (draft) => {
        date(draft, things);
        return { isHarmless: true };
      },
    },
  ];
}

export const SPACE_KINDS: readonly DamageKind[] = [
  ...kindsOf('spaces', SPACES),
  ...kindsOf('zero-width characters', ZERO_WIDTH),
  {
    name: 'spaces removed from a line',
    damage: (draft) => {
      const line = draft.pickLine(['item', 'heading', 'entry', 'contents-heading'], ({ text }) =>
        /\s/u.test(text),
      );
      line.text = line.text.replace(/\s+/gu, '');
      draft.mark(line);
      return { isHarmless: true };
    },
  },
  everywhere('all spaces removed', (text) => text.replace(/\s+/gu, '')),
  everywhere('all spaces full-width', (text) => text.replace(/\s/gu, '　')),
  everywhere('all lines indented', (text) => `　　${text}`),
  everywhere('spaces at all line ends', (text) => `${text}  `),
  everywhere('spaces around all digits', (text) => text.replace(/\d+/g, ' $& ')),
  everywhere('zero-width characters everywhere', (text, draft) =>
    [...text].map((one) => (draft.roll(9) === 0 ? one + draft.pick(ZERO_WIDTH) : one)).join(''),
  ),
  everywhere('all digits full-width', (text) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  ),
];
