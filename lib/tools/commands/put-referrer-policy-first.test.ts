import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { putReferrerPolicyFirst } from './put-referrer-policy-first';

const START = '<html><head><meta charSet="utf-8"/>';
const POLICY = '<meta name="referrer" content="no-referrer"/>';
const REST = '<link rel="stylesheet" href="/a.css"/>';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'referrer-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('puts the policy before whatever is asked for, in every page, once', () => {
  const pages = ['index.html', 'items/1/index.html'].map((path) => join(folder, path));
  mkdirSync(join(folder, 'items/1'), { recursive: true });
  for (const page of pages) writeFileSync(page, `${START}${REST}${POLICY}</head></html>`);
  putReferrerPolicyFirst(folder);
  putReferrerPolicyFirst(folder);
  for (const page of pages) {
    expect(readFileSync(page, 'utf8')).toBe(`${START}${POLICY}${REST}</head></html>`);
  }
});

it('names the page that has no policy', () => {
  writeFileSync(join(folder, 'bare.html'), `${START}${REST}</head></html>`);
  expect(() => putReferrerPolicyFirst(folder)).toThrow(/bare\.html/);
});
