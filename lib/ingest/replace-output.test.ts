import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceOutput } from './replace-output';

let root: string;
let target: string;
const read = (path: string) => readFileSync(join(target, path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'heluo-output-'));
  target = join(root, 'public');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('replaceOutput', () => {
  it('replaces the folders it writes, stale files included, and leaves others alone', () => {
    mkdirSync(join(target, 'search'), { recursive: true });
    writeFileSync(join(target, 'search', 'index-old.json'), 'old');
    writeFileSync(join(target, 'icon.svg'), 'icon');
    replaceOutput(
      target,
      new Map([
        ['search/index-new.json', 'new'],
        ['data/items.json', '[]'],
      ]),
    );
    expect(readdirSync(join(target, 'search'))).toEqual(['index-new.json']);
    expect(read('data/items.json')).toBe('[]');
    expect(read('icon.svg')).toBe('icon');
    expect(readdirSync(root)).toEqual(['public']);
  });

  it('leaves the previous output as it was when a file cannot be written', () => {
    replaceOutput(target, new Map([['data/items.json', 'first']]));
    const bad = new Map([
      ['data/items.json', 'second'],
      [`search/${'x'.repeat(300)}`, ''],
    ]);
    expect(() => replaceOutput(target, bad)).toThrow();
    expect(read('data/items.json')).toBe('first');
    expect(readdirSync(root)).toEqual(['public']);
  });

  it('puts back what had changed places when a later folder cannot', () => {
    replaceOutput(target, new Map([['data/items.json', 'first']]));
    const clash = new Map([
      ['data/items.json', 'second'],
      ['data', 'a file, not a folder'],
    ]);
    expect(() => replaceOutput(target, clash)).toThrow();
    expect(read('data/items.json')).toBe('first');
  });
});
