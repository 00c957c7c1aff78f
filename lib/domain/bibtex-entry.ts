import { partsOf } from './calendar';
import type { CitationSource } from './cite-item';
import type { Item } from './item';

/** What TeX reads as commands. */
const SPECIAL = /[\\{}&%$#_~^]/g;
const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An item as a BibTeX entry, keyed by its id. What is not known is left out. */
export function bibtexEntry(
  { id, title, issue, page }: Pick<Item, 'id' | 'title' | 'issue' | 'page'>,
  { office, gazette, address, readOn }: CitationSource,
): string {
  const [year, month] = issue.date === null ? [] : partsOf(issue.date.from);
  const isMonthly = issue.date?.precision === 'month';
  const fields: readonly (readonly [name: string, value: string | number | null | undefined])[] = [
    // In braces of their own: an office is no person with a family name.
    ['author', office === null ? null : `{${escaped(office)}}`],
    ['title', `{${escaped(title)}}`],
    ['journal', escaped(gazette)],
    ['year', year],
    ['number', isMonthly ? month : null],
    ['pages', page],
    ['url', address],
    ['urldate', readOn],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return `@article{${id},\n${lines.join('\n')}\n}\n`;
}

function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => NAMED[character] ?? `\\${character}`);
}
