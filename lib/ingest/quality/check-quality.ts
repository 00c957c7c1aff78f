import type { Entity } from '@/lib/domain/entity';
import type { SourcedItem, SourceLines } from '@/lib/domain/item';
import { plainText } from '@/lib/domain/plain-text';
import type { NameLists } from '@/lib/ingest/names/recognise-entities';
import { tagWords } from '@/lib/ingest/names/tag-words';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { lineOfText, readSourceText } from '@/lib/ingest/sources/source-text';
import { searchTextOf } from '@/lib/text/search-text';
import { findMisprintedNames, findMisprints, type Misprint } from './find-misprints';
import { findOddCharacters } from './find-odd-characters';
import { findSlips } from './find-slips';
import { findSplitWords } from './find-split-words';
import type { FindingKind, QualityFinding } from './quality-finding';

/**
 * What in the issues is worth an editor's minute.
 *
 * @param sources the lines of the sources that are running text, by file
 * @param items those that were read from them
 */
export function checkQuality(
  sources: ReadonlyMap<string, readonly SourceLine[]>,
  items: readonly SourcedItem[],
  entities: readonly Entity[],
  lists: NameLists,
): QualityFinding[] {
  const { fold } = lists;
  const files = [...sources].map(([file, lines]) => readSourceText(file, lines, fold));
  const texts = items.flatMap((item) => [item.title, searchTextOf(item).text]).map(fold);
  const locate = (
    kind: FindingKind,
    wording: string,
    text: string,
    within?: SourceLines,
  ): QualityFinding => {
    const folded = fold(wording).text;
    for (const source of files) {
      if (within && source.file !== within.file) continue;
      const line = lineOfText(source, folded, within);
      if (line !== null) return { kind, file: source.file, line, text };
    }
    return { kind, file: within?.file ?? '', line: within?.first ?? null, text };
  };

  const persons = new Map(
    entities
      .filter(({ kind }) => kind === 'person')
      .map(({ name, items: held }) => [fold(name).text, held.length] as const),
  );
  const listed = new Set(lists.dictionary.map(({ word }) => word));
  const foldedTexts = texts.map(({ text }) => text);
  const misprint = ({ found, usual, count }: Misprint) =>
    locate('misprint', found, `“${found}”只出现一次；通常写作“${usual}”（${count} 处）`);
  return [
    ...files.flatMap(({ file, lines }) => findOddCharacters(file, lines)),
    ...findMisprintedNames(foldedTexts, persons).map(misprint),
    ...findMisprints(foldedTexts).map(misprint),
    ...items.flatMap(({ title, blocks, lines }) =>
      [title, plainText(blocks)]
        .flatMap(findSlips)
        .map(({ at, text }) => locate('wording', at, text, lines)),
    ),
    ...[...persons.keys()]
      .filter((name) => !listed.has(name))
      .map((name) => locate('person', name, `“${name}”`)),
    ...findSplitWords(texts.map((text) => tagWords(text, lists.cutHan, lists.tagOf))).map(
      ({ word, pieces, count }) =>
        locate('word', word, `“${word}”，${count} 处，被切成“${pieces.join(' / ')}”`),
    ),
  ];
}
