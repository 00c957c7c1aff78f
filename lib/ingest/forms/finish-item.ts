import { type Block, textsOf } from '@/lib/domain/block';
import type { Issue } from '@/lib/domain/issue';
import { areDaysApart } from '@/lib/ingest/dates/days-apart';
import { assignTextRoles, type TextPart } from '@/lib/ingest/roles/assign-text-roles';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isSeparator } from '@/lib/ingest/roles/separator-line';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { blocksOf } from './blocks-of';
import { cleanLayoutSpaces } from './clean-layout-spaces';
import type { ReadItem, TextDocument } from './form';
import type { ItemDraft } from './item-draft';
import { deriveTitle } from './titles/derive-title';
import { closed } from './titles/join-title';

const LONGEST_ANNOUNCEMENT = 12;
const DATE_NAME = '日期';

/** An item with its text in blocks, and the roles of all its lines. */
export function finishItem(
  item: ReadItem,
  issue: Issue,
  { file, setting, name }: Pick<TextDocument, 'file' | 'setting' | 'name'>,
): { draft: ItemDraft; roles: readonly RoledLine[] } {
  const isExact = item.text[0] !== undefined && 'role' in item.text[0];
  const signs = isExact
    ? []
    : (item.text as readonly TextLine[]).filter(({ text }) => isSeparator(text));
  const parts = partsOf(item, (lines) =>
    assignTextRoles(
      lines.filter((line) => !signs.includes(line)),
      setting,
    ),
  );
  const blocks = blocksOf(parts);
  const roles: RoledLine[] = [
    ...signs.map((line): RoledLine => ({ line, role: 'furniture', reason: '分隔线' })),
    ...item.head,
    ...parts.map(({ line, role }) => ({ line, role })),
  ];
  const numbers = roles.map(({ line }) => line.number);
  const opening = openingOf(blocks);
  const title =
    item.title === null ? titleOf(opening, name.stem) : cleanLayoutSpaces(closed(item.title));
  return {
    draft: {
      item: {
        issue,
        title,
        titleOrigin: item.title === null || item.isDerived ? 'derived' : 'given',
        ...(item.tocTitle === undefined ? {} : { tocTitle: item.tocTitle }),
        date: item.date,
        page: item.page ?? roles[0]?.line.source.page ?? null,
        fields: [...daysAsWritten(item), ...item.fields],
        blocks,
        lines: { file, first: Math.min(...numbers), last: Math.max(...numbers) },
      },
      givenId: null,
      path: item.path,
    },
    roles,
  };
}

/** What a text without a title is called: after its file, where it begins with the file's name; else by its first words. */
function titleOf(opening: string, stem: string): string {
  const isNamed = /^\p{Script=Han}{2,16}$/u.test(stem) && opening.startsWith(stem);
  return (isNamed ? stem : deriveTitle(opening)) || stem;
}

/** Days apart are taken as all from the first to the last; what is printed beside the text is shown, too. */
function daysAsWritten({ head, fields }: ReadItem): ReadItem['fields'] {
  const printed = head.filter(({ line, role }) => role === 'date' && areDaysApart(line.text));
  if (fields.some(({ name }) => name === DATE_NAME)) return [];
  return printed.slice(0, 1).map(({ line }) => ({ name: DATE_NAME, value: line.text }));
}

function partsOf(
  { text }: ReadItem,
  assign: (lines: readonly TextLine[]) => TextPart[],
): readonly TextPart[] {
  return isAssigned(text) ? text : assign(text);
}

function isAssigned(text: ReadItem['text']): text is readonly TextPart[] {
  return text[0] !== undefined && 'role' in text[0];
}

/** What a text begins with; one that begins with whom it is for, or 市政府决定：, says more below it. */
function openingOf(blocks: readonly Block[]): string {
  const [first = '', second = ''] = blocks.slice(0, 2).map((block) => textsOf(block).join(' '));
  if (second === '' || !/[：:]$/u.test(first)) return first;
  return [...first].length > LONGEST_ANNOUNCEMENT ? second : first + second;
}
