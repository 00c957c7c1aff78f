import { ENTITY_KINDS, type EntityKind } from '@/lib/domain/entity';
import { wordFileOf } from './word-file';

/** A name of the texts, as it is found by its beginning or by its sound. */
export interface ListedName {
  readonly kind: EntityKind;
  /** As printed. */
  readonly name: string;
  /** Number of items that it was recognised in. */
  readonly items: number;
  /** Toneless pinyin, a syllable a character, `v` for ü; none where it is not Han throughout. */
  readonly syllables: readonly string[];
}

/** The files that hold a name: that of its first character, and that of its sound's first letter. */
export function nameFilesOf({ name, syllables }: ListedName, files: number): number[] {
  const letter = syllables[0]?.[0];
  const keys = [name, ...(letter === undefined ? [] : [letter])];
  return [...new Set(keys.map((key) => wordFileOf(key.toLowerCase(), files)))];
}

/** Names, a line each, before they are compressed. */
export function encodeNames(names: readonly ListedName[]): string {
  return names
    .map(({ kind, name, items, syllables }) =>
      [name, ENTITY_KINDS.indexOf(kind), items, syllables.join(' ')].join('\t'),
    )
    .join('\n');
}

/** The way back. */
export function decodeNames(text: string): ListedName[] {
  if (text === '') return [];
  return text.split('\n').flatMap((line) => {
    const [name = '', place = '', items = '', syllables = ''] = line.split('\t');
    const kind = ENTITY_KINDS[Number(place)];
    return kind ? [{ kind, name, items: Number(items), syllables: spaced(syllables) }] : [];
  });
}

function spaced(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
