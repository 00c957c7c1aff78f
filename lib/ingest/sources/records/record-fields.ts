import type { Field } from '@/lib/domain/item';
import { fieldName } from './record-keys';
import { oneLine } from './record-text';

/** What a record says under a key. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
}

/** A name that only programs read. */
const LATIN_NAME = /^[\x21-\x7e\s]+$/;
/** Hashes, and the addresses of pictures. */
const MACHINE_VALUE =
  /^(?:[0-9a-f]{24,}|(?:https?:)?\/\/\S+\.(?:jpe?g|png|gif|webp|svg|ico)(?:\?\S*)?)$/i;
/** What numbers a thing in a database; the code of a matter is known to those who ask for it. */
const NUMBERS = /(?:id|guid|uuid|hash|md5|token)$/i;
const NUMBER = /^[A-Za-z0-9_-]{8,}$/;
/** credit_id, case_id: numbers that registers publish. */
const OF_REGISTER = /credit|tax|licen[cs]e|permit|case/i;
/** What a player or a page is told to do. */
const SWITCH = /^(?:allow|is|has|can|show|enable|need|edit)[_A-Z]/;
const SWITCH_VALUE = /^(?:[01]|true|false)$/;
/** Shorter values are alike by chance. */
const LEAST_REPEATED = 6;

/**
 * Fields of what a record says beside its title and text: a field for each value, those of parts under
 * both names. What only programs read, and what repeats another value, is no field.
 * @param known what the item shows already
 */
export function recordFields(
  entries: readonly Entry[],
  known: readonly string[],
): {
  readonly fields: readonly Field[];
  /** Keys of values that no field holds. */
  readonly unused: readonly string[];
} {
  const fields: Field[] = [];
  const unused: string[] = [];
  let shown: Set<string> | undefined;
  const keep = ({ key, value }: Entry) => {
    const text = fieldText(value);
    const parts = text === null ? valuesIn(value) : [];
    if (text === null && parts.length === 0) unused.push(key);
    else if (text === null) {
      for (const part of parts) keep({ key: `${key} ${part.key}`, value: part.value });
    } else if (isOfMachine(key, text)) unused.push(key);
    else if (text !== '' && !isShown(key, text)) fields.push({ name: fieldName(key), value: text });
  };
  const isShown = (key: string, text: string) => {
    const own = bare(text);
    if (own.length < LEAST_REPEATED || !LATIN_NAME.test(key)) return false;
    shown ??= new Set(known.map(bare));
    const isAgain = shown.has(own);
    shown.add(own);
    return isAgain;
  };
  for (const entry of entries) keep(entry);
  return { fields, unused: [...new Set(unused)] };
}

/** What a field can show of a value; null for what has parts of its own. */
export function fieldText(value: unknown): string | null {
  if (typeof value === 'string') return oneLine(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const parts = value.map(fieldText);
  return parts.includes(null) ? null : parts.filter((part) => part !== '').join('、');
}

/** What a database wraps into its type: {"$oid": "60ae…"}, {"$date": {"$numberLong": "1622…"}}. */
export function plainValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const [first, ...others] = Object.entries(value);
  const isTyped = first !== undefined && others.length === 0 && /^\$[a-zA-Z]+$/.test(first[0]);
  return isTyped ? plainValue(first[1]) : value;
}

function isOfMachine(key: string, text: string): boolean {
  if (!LATIN_NAME.test(key)) return false;
  const name = /[^\s.]*$/.exec(key)?.[0] ?? key;
  return (
    MACHINE_VALUE.test(text) ||
    (NUMBERS.test(name) && NUMBER.test(text) && !OF_REGISTER.test(name)) ||
    (SWITCH.test(name) && SWITCH_VALUE.test(text))
  );
}

/** What an object within a record says, or each of a list of them, each a field of its own. */
function valuesIn(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, one]) => ({ key, value: plainValue(one) }));
}

/** Without marks, and without the label that a crawler sets before a title: [视频]. */
export function bare(text: string): string {
  return text.replace(/^\s*[[【][^\]】]{1,6}[\]】]/u, '').replace(/[\s\p{P}]+/gu, '');
}
