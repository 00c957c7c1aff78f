import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A site as it stood at one moment. */
export interface SiteSnapshot {
  /** Next's name for the build, new in each. */
  readonly buildId: string;
  /** SHA-256 by path, the build's name in paths and texts written `<build>`. */
  readonly files: ReadonlyMap<string, string>;
}

/** @returns null where there is no site or none that says which build it is of */
export function snapshotSite(folder: string): SiteSnapshot | null {
  if (!existsSync(join(folder, '_next'))) return null;
  const [buildId, another] = readdirSync(join(folder, '_next')).filter((name) => name !== 'static');
  if (buildId === undefined || another !== undefined) return null;
  const nameless = (text: string) => text.replaceAll(buildId, '<build>');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const text = nameless(readFileSync(file, 'latin1'));
      const digest = createHash('sha256').update(text, 'latin1').digest('hex');
      return [nameless(file.slice(folder.length)), digest] as const;
    });
  return { buildId, files: new Map(files) };
}

/** Files that one site has and the other lacks or has differently. */
export function differences(a: SiteSnapshot, b: SiteSnapshot): string[] {
  const paths = new Set([...a.files.keys(), ...b.files.keys()]);
  return [...paths].filter((path) => a.files.get(path) !== b.files.get(path));
}
