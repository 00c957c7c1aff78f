import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NumberedFile, numberedPath, provenBytes } from '@/lib/corpus/file-head';
import { ARTEFACTS, MANIFEST_NAME, parseManifest } from '@/lib/corpus/manifest';
import { decodeTexts } from '@/lib/corpus/texts-artefact';
import type { Artefacts } from './build-artefacts';
import { GENERATION, generationOf } from './generation-of';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The generation before the one just built, to be published beside it once more: pages that are
 * open while the site changes go on reading it. It is kept only when every item of it stands
 * unchanged in the new one, so that what was withdrawn or corrected is nowhere to be read; else
 * nothing is kept and those pages ask for a reload. Shards are not kept: it would double tens of
 * thousands of files.
 *
 * @param published the folder of artefacts of the site as it was last exported; may be absent
 * @param artefacts those just built
 * @returns files by path below `public/`
 */
export function keptGeneration(published: string, artefacts: Artefacts): Files {
  const current = parseManifest(String(artefacts.get(`search/${MANIFEST_NAME}`) ?? ''));
  if (current.shards) return new Map();
  for (const generation of generationsIn(published)) {
    if (generation === current.generation) continue;
    const files = filesBelow(join(published, generation));
    if (generationOf(files) !== generation) continue;
    const texts = String(artefacts.get(`search/${current.generation}/${ARTEFACTS.texts}`) ?? '');
    if (!standsIn(texts, Buffer.from(files.get(ARTEFACTS.texts) ?? '').toString())) continue;
    const kept = [...files, ...nearFiles(join(published, generation), generation)];
    return new Map(kept.map(([name, bytes]) => [`search/${generation}/${name}`, bytes]));
  }
  return new Map();
}

/** The one that the site's manifest names, then the one that was kept beside it. */
function generationsIn(published: string): string[] {
  try {
    const { generation } = parseManifest(readFileSync(join(published, MANIFEST_NAME), 'utf8'));
    const others = readdirSync(published).filter((name) => GENERATION.test(name));
    return [...new Set([generation, ...others])];
  } catch {
    // No site yet, half a one, or one whose files another version of this code wrote.
    return [];
  }
}

function filesBelow(folder: string): Files {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name))]),
  );
}

/** The blocks of near words, which prove themselves; none where one is damaged or lost. */
function nearFiles(folder: string, generation: string): [string, Uint8Array][] {
  const found: [string, Uint8Array][] = [];
  try {
    const { near } = ARTEFACTS;
    const { blocks } = JSON.parse(readFileSync(join(folder, near), 'utf8')) as { blocks: number };
    for (let number = 0; number < blocks; number++) {
      const file: NumberedFile = { kind: 'near', number };
      const bytes = readFileSync(join(folder, numberedPath(file)));
      provenBytes(bytes, file, generation);
      found.push([numberedPath(file), bytes]);
    }
    return found;
  } catch {
    return [];
  }
}

/** Whether every item of the old texts is among the new ones, word for word and date for date. */
function standsIn(newTexts: string, oldTexts: string): boolean {
  const itemsOf = (texts: string) => decodeTexts(texts).items.map((item) => JSON.stringify(item));
  const standing = new Set(itemsOf(newTexts));
  return itemsOf(oldTexts).every((item) => standing.has(item));
}
