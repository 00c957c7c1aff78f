import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOfCode, openCache } from './build-cache';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const content = [Buffer.from('江凌'), Buffer.from('防汛')];

describe('a cache in a folder', () => {
  it('gives back what was kept last', () => {
    openCache(folder, 'code').write('words/a', 'key', [Buffer.from('旧')]);
    openCache(folder, 'code').write('words/a', 'key', content);
    expect(String(openCache(folder, 'code').read('words/a', 'key'))).toBe('江凌防汛');
  });

  it('knows nothing of another key, of other code and of another name', () => {
    openCache(folder, 'code').write('a', 'key', content);
    expect(openCache(folder, 'code').read('a', 'other')).toBeNull();
    expect(openCache(folder, 'other').read('a', 'key')).toBeNull();
    expect(openCache(folder, 'code').read('b', 'key')).toBeNull();
  });

  it('knows nothing of a file of which any byte is another, or that was cut', () => {
    openCache(folder, 'code').write('a', 'key', content);
    const sound = readFileSync(join(folder, 'a'));
    for (let at = 0; at < sound.length; at++) {
      const damaged = Buffer.from(sound);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(join(folder, 'a'), damaged);
      expect(openCache(folder, 'code').read('a', 'key')).toBeNull();
      writeFileSync(join(folder, 'a'), sound.subarray(0, at));
      expect(openCache(folder, 'code').read('a', 'key')).toBeNull();
    }
  });

  it('removes what nobody read or kept, and what a killed build left half written', () => {
    const before = openCache(folder, 'code');
    before.write('words/a', 'key', content);
    before.write('words/b', 'key', content);
    writeFileSync(join(folder, 'words', 'a.4711'), 'half');
    const cache = openCache(folder, 'code');
    cache.read('words/a', 'key');
    cache.write('words/c', 'key', content);
    cache.removeUnused();
    expect(readdirSync(join(folder, 'words')).sort()).toEqual(['a', 'c']);
  });

  it('keeps nothing where it cannot write, and says nothing of it', () => {
    writeFileSync(join(folder, 'words'), 'a file where a folder should be');
    const cache = openCache(folder, 'code');
    cache.write('words/a', 'key', content);
    expect(cache.read('words/a', 'key')).toBeNull();
  });
});

it('tells code from other code, and does not look at tests', () => {
  mkdirSync(join(folder, 'lib'));
  writeFileSync(join(folder, 'list.txt'), '1');
  writeFileSync(join(folder, 'lib', 'a.ts'), '1');
  const digest = () => digestOfCode(folder, ['lib'], ['list.txt']);
  const first = digest();
  writeFileSync(join(folder, 'lib', 'a.test.ts'), '1');
  expect(digest()).toBe(first);
  writeFileSync(join(folder, 'lib', 'a.ts'), '2');
  expect(digest()).not.toBe(first);
});
