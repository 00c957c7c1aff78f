import { type Arrows, findCircles } from './find-circles';
import type { Import, SourceFile } from './import-graph';
import type { Zone } from './zones';

type Zones = Readonly<Record<string, Zone>>;

/** Where the remedy is: whoever reads a problem looks there next. */
const TABLE = 'lib/tools/check/zones.ts';

/** The folder of the table that a file belongs to, or null. */
export function zoneOf(path: string, zones: Zones): string | null {
  const holding = Object.keys(zones).filter((folder) => path.startsWith(`${folder}/`));
  return holding.sort((one, other) => other.length - one.length)[0] ?? null;
}

/**
 * One sentence for each import that the table does not allow, for each folder outside of it, and for
 * each circle of folders or files, be it of types only. Tests may import anything.
 */
export function importProblems(files: readonly SourceFile[], zones: Zones): string[] {
  const sources = files.filter(({ isTest }) => !isTest);
  return [
    ...unknownFolders(sources, zones),
    ...sources.flatMap((file) => problemsOf(file, zones)),
    ...circles(
      'Files',
      arrowsBetween(sources, (path) => path),
    ),
    ...circles(
      'Folders',
      arrowsBetween(sources, (path) => zoneOf(path, zones) ?? path),
    ),
  ];
}

/** One sentence for each folder or file that the table names and that is not there any more. */
export function staleEntries(files: readonly SourceFile[], zones: Zones): string[] {
  const named = Object.entries(zones).flatMap(([folder, { imports }]) => [folder, ...imports]);
  return [...new Set(named)]
    .filter((one) => !files.some(({ path }) => holds(one, path)))
    .map((one) => `${TABLE}: ${one} is not there any more.`);
}

/** What leads to what, by files or by what they belong to. Nothing leads to itself. */
function arrowsBetween(files: readonly SourceFile[], ownerOf: (path: string) => string): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const { path, imports } of files) {
    const from = ownerOf(path);
    const targets = imports.flatMap(({ file }) => (file === null ? [] : [ownerOf(file)]));
    const all = new Set([...(arrows.get(from) ?? []), ...targets]);
    all.delete(from);
    arrows.set(from, all);
  }
  return arrows;
}

function unknownFolders(files: readonly SourceFile[], zones: Zones): string[] {
  const outside = files.filter(({ path }) => zoneOf(path, zones) === null);
  const folders = new Set(outside.map(({ path }) => path.slice(0, path.lastIndexOf('/'))));
  return [...folders].map((folder) => `${folder}: add to ${TABLE} what it may import.`);
}

function problemsOf({ path, imports }: SourceFile, zones: Zones): string[] {
  const own = zoneOf(path, zones);
  const zone = own === null ? undefined : zones[own];
  if (own === null || !zone) return [];
  return imports.flatMap((one) => {
    const problem = problemOf(one, own, zone, zones);
    return problem === null ? [] : [`${path}:${one.line}: ${problem}`];
  });
}

function problemOf(
  { specifier, file }: Import,
  own: string,
  zone: Zone,
  zones: Zones,
): string | null {
  const isOfProject = specifier.startsWith('.') || specifier.startsWith('@/');
  if (file !== null) {
    if (specifier.startsWith('../')) return `write @/${stemOf(file)} instead of ${specifier}.`;
    if (zoneOf(file, zones) === own || zone.imports.some((one) => holds(one, file))) return null;
    return `${own} may not import ${file} (${TABLE}).`;
  }
  const name = packageOf(specifier);
  if (isOfProject || zone.packages.includes(name)) return null;
  return `${own} may not import the package ${name} (${TABLE}).`;
}

function holds(allowed: string, file: string): boolean {
  return file.startsWith(`${allowed}/`) || stemOf(file) === allowed;
}

function stemOf(file: string): string {
  return file.replace(/\.tsx?$/, '');
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:*';
  const [scope = '', name] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function circles(what: string, arrows: Arrows): string[] {
  return findCircles(arrows).map((group) => `${what} import each other: ${group.join(', ')}.`);
}
