import type { ReadItem } from '@/lib/ingest/forms/form';
import { documentNumber } from '@/lib/ingest/roles/document-number';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** Of a lead more lines explain nothing more. */
const MOST_LINES = 12;
const CHRONICLE = /大\s*事\s*[记記]/u;

/** Whether a text is called a chronicle. */
export function isNamedChronicle(name: string | null): boolean {
  return name !== null && CHRONICLE.test(name);
}

/** How many lines above the first entry explain themselves as what editors set above a chronicle. */
export function lengthOfLead(lead: readonly ReadItem[]): number {
  return lead.reduce((sum, { text }) => sum + Math.min(text.length, MOST_LINES), 0);
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
