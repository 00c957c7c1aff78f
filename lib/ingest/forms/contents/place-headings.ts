import { type HeadingPath, pathName } from '@/lib/ingest/sources/heading-name';
import type { ContentsHeading, ContentsToken } from './contents-token';
import type { BodyHeading, BodyItem, BodyToken } from './cut-body';
import type { HeadingNames } from './heading-names';

/** Where an item belongs, and what of contents and body does not agree on it. */
export interface Headings {
  /** By index of the announced item. */
  readonly paths: readonly HeadingPath[];
  /** Heading that each item of the body stands under there. */
  readonly under: ReadonlyMap<BodyItem, HeadingPath>;
  readonly faults: readonly HeadingFault[];
}

export interface HeadingFault {
  /**
   * - `body lacks`: the heading does not stand above the items that the contents have under it
   * - `contents lack`: the same the other way round
   * - `misplaced`: it stands in both, but above other items
   * - `nothing below`: no item follows it
   * - `new`: both have it and the catalogue has not
   * - `unknown`: nobody else has it
   */
  readonly kind: 'body lacks' | 'contents lack' | 'misplaced' | 'nothing below' | 'new' | 'unknown';
  readonly name: string;
  /** Of the source file: where the fault is to be mended. */
  readonly line: number;
  /** What stands there in place of the heading, where something does. */
  readonly printed?: string;
  /** Where the other of the two has it, or null. */
  readonly otherLine: number | null;
}

const NOWHERE: HeadingPath = { section: null, subsection: null };

/**
 * Brings the headings of contents and body together. The contents decide; a heading that they lack
 * is taken from the body. One fault is told once, where it is to be mended.
 * @param inOrder the items of the body that stand in the order of the contents
 */
export function placeHeadings(
  contents: readonly ContentsToken[],
  body: readonly BodyToken[],
  inOrder: ReadonlySet<BodyItem>,
  names: HeadingNames,
): Headings {
  const announced = announcedPaths(contents, names);
  const paths = announced.map(({ path }) => path);
  const faults: HeadingFault[] = [];
  const used = new Set<ContentsHeading | BodyHeading>();
  const under = new Map<BodyItem, HeadingPath>();
  const misplaced = new Set<string>();
  const pathOf = (item: BodyItem) => paths[item.announced ?? -1] ?? NOWHERE;

  const astray = strayHeadings(contents, body, names);
  if (astray.length > 0) takeFromBody();
  let current = NOWHERE;
  for (const [index, token] of body.entries()) {
    if (token.kind === 'item') under.set(token, current);
    if (token.kind !== 'heading' || !token.isKnown) continue;
    const path = names.open(current, token.name) ?? NOWHERE;
    const next = itemAfter(body, index, inOrder);
    const isThere = paths.some((one) => isBelow(one, path));
    if (next && (next.announced === null || isBelow(pathOf(next), path))) current = path;
    else if (!next) {
      const isMissing = announced.some((one) => isBelow(one.path, path) && one.line > lastLine());
      if (!isMissing) tell('nothing below', token, null);
    } else if (isThere && isEmpty(path)) {
      // All its items are missing, which is told.
      current = path;
    } else if (isThere) {
      misplaced.add(pathName(path));
      tell(
        'misplaced',
        token,
        announced.find((one) => isBelow(one.path, path))?.headingLine ?? null,
      );
    } else {
      current = path;
      adopt(index, path, next, token.line.number);
    }
  }
  tellMissing();
  tellUnknown();
  return { paths, under, faults };

  /** The contents have headings out of the catalogue's order, and the body has not. */
  function takeFromBody() {
    let open = NOWHERE;
    for (const token of body) {
      if (token.kind === 'heading' && token.isKnown) open = names.open(open, token.name) ?? open;
      if (token.kind === 'item' && token.announced !== null) paths[token.announced] = open;
    }
    for (const token of astray.slice(0, 1)) {
      const inBody = body.find((one) => one.kind === 'heading' && one.name === token.name);
      const otherLine = inBody?.kind === 'heading' ? inBody.line.number : null;
      faults.push({ kind: 'misplaced', name: token.name, line: token.line, otherLine });
    }
  }

  function isEmpty(path: HeadingPath): boolean {
    return ![...inOrder].some((item) => isBelow(pathOf(item), path));
  }

  /** Line of the contents that announces the last item of the body. */
  function lastLine(): number {
    const last = [...inOrder].at(-1)?.announced ?? -1;
    return announced[last]?.line ?? 0;
  }

  function tell(kind: HeadingFault['kind'], { name, line }: BodyHeading, otherLine: number | null) {
    faults.push({ kind, name, line: line.number, otherLine });
  }

  /** The contents lack a heading that the body has: its items stand under it from now on. */
  function adopt(index: number, path: HeadingPath, next: BodyItem, otherLine: number) {
    const old = pathName(pathOf(next));
    for (let at = index + 1; at < body.length; at += 1) {
      const token = body[at];
      if (token?.kind === 'heading' && token.isKnown) break;
      if (token?.kind !== 'item' || token.announced === null) continue;
      if (pathName(pathOf(token)) === old) paths[token.announced] = path;
    }
    const first = announced[next.announced ?? -1];
    const garbled = first?.unknown && !used.has(first.unknown) ? first.unknown : null;
    if (garbled) used.add(garbled);
    const name = path.subsection ?? path.section ?? '';
    // It stands there, but another heading has slipped below it, which is told.
    if (!garbled && contents.some((one) => one.kind === 'heading' && one.name === name)) return;
    faults.push({
      kind: 'contents lack',
      name,
      line: garbled?.line ?? first?.line ?? 1,
      ...(garbled ? { printed: garbled.name } : {}),
      otherLine,
    });
  }

  /** Items that stand under another heading in the body than in the contents. */
  function tellMissing() {
    let run = '';
    for (const [index, token] of body.entries()) {
      if (token.kind !== 'item' || !inOrder.has(token)) continue;
      const wanted = pathOf(token);
      const actual = under.get(token) ?? NOWHERE;
      const pair =
        pathName(wanted) === pathName(actual) ? '' : `${pathName(wanted)}\n${pathName(actual)}`;
      const isNew = pair !== '' && pair !== run;
      run = pair;
      if (!isNew || isToldAs(wanted)) continue;
      const garbled = unknownBefore(index);
      if (garbled) used.add(garbled);
      const elsewhere = body.find(
        (one) =>
          one.kind === 'heading' &&
          one.isKnown &&
          one.name === (wanted.subsection ?? wanted.section),
      );
      faults.push({
        kind: elsewhere ? 'misplaced' : 'body lacks',
        name: wanted.subsection ?? wanted.section ?? pathName(wanted),
        line: garbled?.line.number ?? token.first,
        ...(garbled ? { printed: garbled.name } : {}),
        otherLine: announced[token.announced ?? -1]?.headingLine ?? null,
      });
    }
  }

  function isToldAs(path: HeadingPath): boolean {
    return misplaced.has(pathName(path)) || misplaced.has(path.section ?? '');
  }

  function unknownBefore(index: number): BodyHeading | null {
    for (let at = index - 1; at >= 0; at -= 1) {
      const token = body[at];
      if (token?.kind !== 'heading') return null;
      if (!token.isKnown && !used.has(token)) return token;
    }
    return null;
  }

  function tellUnknown() {
    const inBody = body.flatMap((token) =>
      token.kind === 'heading' && !token.isKnown ? [token] : [],
    );
    for (const token of contents) {
      if (token.kind !== 'heading' || token.isKnown || used.has(token)) continue;
      const same = inBody.find(({ name }) => name === token.name);
      if (same) used.add(same);
      const kind = same ? 'new' : 'unknown';
      faults.push({
        kind,
        name: token.name,
        line: token.line,
        otherLine: same?.line.number ?? null,
      });
    }
    for (const token of inBody) if (!used.has(token)) tell('unknown', token, null);
  }
}

/** Headings of the contents that stand above another item than in the body, where it is they that err. */
function strayHeadings(
  contents: readonly ContentsToken[],
  body: readonly BodyToken[],
  names: HeadingNames,
): ContentsHeading[] {
  const inContents = contents.flatMap((one) =>
    one.kind === 'heading' && one.isKnown ? [one.name] : [],
  );
  const inBody = body.flatMap((one) => (one.kind === 'heading' && one.isKnown ? [one.name] : []));
  // A contents page that runs over pages, or stands twice, repeats its headings.
  if (new Set(inContents).size < inContents.length) return [];
  if (names.isInOrder(inContents) || !names.isInOrder(inBody)) return [];
  let count = 0;
  const firstOf = new Map<string, number>();
  for (const [index, token] of body.entries()) {
    if (token.kind !== 'heading' || !token.isKnown) continue;
    const next = body
      .slice(index)
      .find((one): one is BodyItem => one.kind === 'item' && one.announced !== null);
    firstOf.set(token.name, next?.announced ?? -1);
  }
  return contents.flatMap((token): ContentsHeading[] => {
    if (token.kind === 'item') {
      count += 1;
      return [];
    }
    return token.isKnown && firstOf.get(token.name) !== count ? [token] : [];
  });
}

interface Announced {
  readonly path: HeadingPath;
  readonly line: number;
  /** Line of the heading that it stands under. */
  readonly headingLine: number | null;
  /** A heading that nobody knows, right above it. */
  readonly unknown: ContentsHeading | null;
}

function announcedPaths(contents: readonly ContentsToken[], names: HeadingNames): Announced[] {
  let path = NOWHERE;
  let headingLine: number | null = null;
  let unknown: ContentsHeading | null = null;
  return contents.flatMap((token): Announced[] => {
    if (token.kind === 'heading') {
      const opened = token.isKnown ? names.open(path, token.name) : null;
      if (opened) {
        path = opened;
        headingLine = token.line;
      }
      unknown = token.isKnown ? null : token;
      return [];
    }
    const here = unknown;
    unknown = null;
    return [{ path, line: token.line, headingLine, unknown: here }];
  });
}

function itemAfter(
  body: readonly BodyToken[],
  index: number,
  inOrder: ReadonlySet<BodyItem>,
): BodyItem | null {
  for (let at = index + 1; at < body.length; at += 1) {
    const token = body[at];
    if (token?.kind !== 'item') continue;
    if (token.announced === null || inOrder.has(token)) return token;
  }
  return null;
}

/** Whether a path is the other or below it. */
function isBelow(path: HeadingPath, upper: HeadingPath): boolean {
  if (path.section !== upper.section) return false;
  return upper.subsection === null || path.subsection === upper.subsection;
}
