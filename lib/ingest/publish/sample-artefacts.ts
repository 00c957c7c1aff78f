import type { Entity } from '@/lib/domain/entity';
import type { Item } from '@/lib/domain/item';
import { type Artefacts, type BuildOptions, buildArtefacts } from './build-artefacts';

/** The artefacts of these items, cut into single characters, for tests. */
export function sampleArtefacts(
  items: readonly Item[],
  { entities = [], ...options }: BuildOptions & { readonly entities?: readonly Entity[] } = {},
): Artefacts {
  const collection = {
    foldTable: { from: '', to: '' },
    sections: [],
    items,
    entities,
    synonyms: [],
  };
  const typed = { from: '發會議', to: '发会议' };
  const cutHan = (run: string) => Array.from(run, (_, at) => ({ start: at, end: at + 1 }));
  return buildArtefacts(collection, typed, cutHan, 'sample', options);
}
