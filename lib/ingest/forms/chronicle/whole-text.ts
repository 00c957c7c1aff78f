import type { ReadItem } from '@/lib/ingest/forms/form';
import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { documentNumber } from '@/lib/ingest/roles/document-number';
import { readField } from '@/lib/ingest/roles/field-line';
import { headingLevel } from '@/lib/ingest/roles/heading-mark';
import { isProse } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** Of a lead more lines explain nothing more. */
const MOST_LINES = 12;
const CHRONICLE = /大\s*事\s*[记記]/u;
/** What is called so has days for its parts, too; a plan has deadlines. */
const OF_EVENTS = /大\s*事|[纪记紀記]\s*事|要\s*事|年\s*表|[编編]\s*年|[历歷]\s*程|日\s*[志誌]/u;
const NAME_LINES = 6;

/** Whether a text is called a chronicle. */
export function isNamedChronicle(name: string | null): boolean {
  return name !== null && CHRONICLE.test(name);
}

/**
 * Whether the first lines of a text, or its file, say that it tells events one after the other.
 * @param file the name of its file, without the ending
 */
export function isCalledChronicle(lines: readonly TextLine[], file: string): boolean {
  return OF_EVENTS.test(file) || lines.slice(0, NAME_LINES).some(namesChronicle);
}

/** Whether a line is the name of a chronicle, or of a part of one. */
export function namesChronicle({ text }: TextLine): boolean {
  return !isProse(text) && OF_EVENTS.test(text);
}

/** Whether what stands above the first entry states the first line as the title of a part: 颗粒名称: 一、乡署建设. */
export function isStatedWhole(above: readonly TextLine[]): boolean {
  const [name, ...others] = above;
  return others.some(({ text }) => {
    const field = readField(text);
    return (
      field !== null && field.kind !== null && titleKey(field.value) === titleKey(name?.text ?? '')
    );
  });
}

/** How many lines above the first entry explain themselves as what editors set above a chronicle. */
export function lengthOfLead(lead: readonly ReadItem[]): number {
  return lead.reduce((sum, { text }) => sum + Math.min(text.length, MOST_LINES), 0);
}

/**
 * 第三节 民政管理, which OCR closes up, or a counted part of one: a chapter of a gazetteer, whose
 * paragraphs may begin with days as well.
 */
const CHAPTER =
  /^(?:第\s*[一二三四五六七八九十百\d]{1,4}\s*[编編章节節辑輯类類]|[一二三四五六七八九十]{1,3}\s*、)/u;
/** 抗战时期, 1958年: told in the order of time. */
const OF_TIME = /[时時][期代]|年/u;

/** Whether a text is called as a chapter, not as a chronicle, and has parts that are counted: 一、机构. */
export function isChapter([first, ...below]: readonly TextLine[]): boolean {
  const isNamed = first !== undefined && CHAPTER.test(first.text) && !isProse(first.text);
  if (!isNamed || OF_TIME.test(first.text) || OF_EVENTS.test(first.text)) return false;
  return below.some(({ text }) => headingLevel(text) !== null);
}

const ADDRESSEE = /^[^，。；]{3,40}[：:]$/u;

/** A number among the first lines, with whom it is for below it or a signature at the end: a document. */
export function isDocument(lines: readonly TextLine[], signed: ReadonlySet<number>): boolean {
  const number = lines.slice(0, 3).findIndex(({ text }) => documentNumber(text) !== null);
  if (number < 0) return false;
  return (
    signed.size > 0 || lines.slice(number, number + 4).some(({ text }) => ADDRESSEE.test(text))
  );
}
