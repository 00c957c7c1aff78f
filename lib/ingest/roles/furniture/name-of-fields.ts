import { readField, type StatedField } from '@/lib/ingest/roles/field-line';
import { isProse, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import { spacedFields } from '@/lib/ingest/roles/spaced-fields';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** What pages call the fields below it: 基本信息, 文件概览, 公文要素. */
const NAME =
  /^\p{Script=Han}{0,6}(?:信息|[资資]料|要素|属性|概[览要况]|索引|元数据|摘要|[详詳]情)$/u;
/** It stands among the first lines of a page. */
const MOST_ABOVE = 15;
const LEAST_FIELDS = 2;
const LEAST_TITLE = 8;

/** Where a page names the fields that it states of its text, which stand below and above the title; -1 where it does not. */
export function nameOfFields(
  lines: readonly TextLine[],
  isFurniture: (index: number) => boolean,
): number {
  const prose = lines.findIndex(({ text }, at) => !isFurniture(at) && isProse(text));
  const above = lines.slice(0, Math.min(prose < 0 ? lines.length : prose, MOST_ABOVE));
  return above.findIndex(({ text }, at) => {
    if (!NAME.test(text)) return false;
    const below = lines.slice(at + 1);
    const count = below.findIndex((line) => fieldsOf(line).length === 0);
    const known = below
      .slice(0, count)
      .flatMap(fieldsOf)
      .some(({ kind }) => kind !== null);
    return count >= LEAST_FIELDS && known && isTitle(below[count]);
  });
}

function fieldsOf({ text }: TextLine): readonly StatedField[] {
  const field = readField(text);
  return field ? [field] : spacedFields(text);
}

function isTitle(line: TextLine | undefined): boolean {
  return line !== undefined && isTitleShaped(line.text) && lengthOf(line.text) >= LEAST_TITLE;
}
