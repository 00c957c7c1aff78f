import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { finishReplacement } from './replace-folders';
import { replaceOutput } from './replace-output';

/** Which change to the disk is the first that fails, and whether those after it fail too. */
const disk = vi.hoisted(() => ({ changes: 0, failsAt: Number.POSITIVE_INFINITY, isDead: false }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const failing = <T extends (...args: never[]) => unknown>(change: T) =>
    ((...args) => {
      disk.changes++;
      const fails = disk.isDead ? disk.changes >= disk.failsAt : disk.changes === disk.failsAt;
      if (fails) throw new Error('The disk is gone.');
      return change(...args);
    }) as T;
  return {
    ...fs,
    mkdirSync: failing(fs.mkdirSync),
    renameSync: failing(fs.renameSync),
    rmSync: failing(fs.rmSync),
    writeFileSync: failing(fs.writeFileSync),
  };
});

/** Texts by paths. Objects, because `toContainEqual` takes any two maps for equal. */
type Files = Readonly<Record<string, string>>;

const FIRST: Files = {
  'data/items.json': 'first',
  'data/old.json': 'first',
  'search/index-1.json': 'first',
};
const SECOND: Files = {
  'data/items.json': 'second',
  'items/001/index.md': 'second',
  'search/index-2.json': 'second',
};

let root: string;
let target: string;
let work: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'heluo-output-'));
  [target, work] = [join(root, 'public'), join(root, 'work')];
});
afterEach(() => {
  works();
  rmSync(root, { recursive: true, force: true });
});

function fails(at: number, isDead: boolean): void {
  Object.assign(disk, { changes: 0, failsAt: at, isDead });
}

function works(): void {
  fails(Number.POSITIVE_INFINITY, false);
}

/** All files below `target`. */
function written(): Files {
  const files = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [file.slice(target.length + 1), readFileSync(file, 'utf8')]),
  );
}

function replace(files: Files): void {
  replaceOutput(work, target, new Map(Object.entries(files)));
}

describe('replaceOutput', () => {
  it('replaces the folders it writes, stale files included, and leaves others alone', () => {
    mkdirSync(join(target, 'pictures'), { recursive: true });
    writeFileSync(join(target, 'pictures', 'icon.svg'), 'icon');
    replace(FIRST);
    replace(SECOND);
    expect(written()).toEqual({ ...SECOND, 'pictures/icon.svg': 'icon' });
    expect(readdirSync(root)).toEqual(['public']);
  });

  it('leaves the previous output as it was when a file cannot be written', () => {
    replace(FIRST);
    const bad = { ...SECOND, [`search/${'x'.repeat(300)}`]: '' };
    expect(() => replace(bad)).toThrow('ENAMETOOLONG');
    expect(written()).toEqual(FIRST);
    expect(readdirSync(join(root, 'work'))).toEqual([]);
  });

  it('leaves the previous output or the new one, whichever change to the disk fails', () => {
    const changes = changesOf(() => replace(SECOND));
    for (let at = 1; at <= changes; at++) {
      prepare();
      fails(at, false);
      expect(() => replace(SECOND)).toThrow('The disk is gone.');
      works();
      expect([FIRST, SECOND], `change ${at}`).toContainEqual(written());
      finishReplacement(work, target);
      expect([FIRST, SECOND], `change ${at}, finished`).toContainEqual(written());
      expect(readdirSync(root)).toEqual(['public']);
    }
  });

  it('is all old or all new after a kill between any two changes to the disk', () => {
    const changes = changesOf(() => replace(SECOND));
    const seen = new Set<string>();
    for (let at = 1; at <= changes; at++) {
      prepare();
      fails(at, true);
      expect(() => replace(SECOND)).toThrow();
      works();
      finishReplacement(work, target);
      expect([FIRST, SECOND], `change ${at}`).toContainEqual(written());
      seen.add(written()['data/items.json'] ?? '');
      expect(readdirSync(root)).toEqual(['public']);
    }
    expect(seen).toEqual(new Set(['first', 'second']));
  });

  it('is all old or all new after another kill while the first is made good', () => {
    const kills = changesOf(() => replace(SECOND));
    for (let at = 1; at <= kills; at++) {
      for (let again = 1; again <= 12; again++) {
        prepare();
        fails(at, true);
        expect(() => replace(SECOND)).toThrow();
        fails(again, true);
        try {
          finishReplacement(work, target);
        } catch {
          // Killed again; where less was to be done, it ended.
        }
        works();
        finishReplacement(work, target);
        expect([FIRST, SECOND], `changes ${at} and ${again}`).toContainEqual(written());
      }
    }
  });

  /** The first output alone, and nothing left over. */
  function prepare(): void {
    works();
    rmSync(root, { recursive: true, force: true });
    replace(FIRST);
  }

  /** How many changes to the disk an action makes over the first output. */
  function changesOf(action: () => void): number {
    prepare();
    works();
    action();
    return disk.changes;
  }
});
