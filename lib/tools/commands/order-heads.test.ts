import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { orderHeads } from './order-heads';

const START = '<html><head><meta charSet="utf-8"/>';
const POLICY = '<meta name="referrer" content="no-referrer"/>';
const REST = '<link rel="stylesheet" href="/a.css"/><script src="/a.js" async=""></script>';
const SCRIPTS = '<script>settle("$&")</script><script>show()</script>';
const BODY = '</head><body><script>later()</script></body></html>';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heads-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('puts the policy and the scripts of the head before whatever is asked for, once', () => {
  mkdirSync(join(folder, 'items/1'), { recursive: true });
  const pages = ['index.html', 'items/1/index.html'].map((path) => join(folder, path));
  for (const page of pages) writeFileSync(page, START + REST + POLICY + SCRIPTS + BODY);
  const reports: number[] = [];
  const report = (_: string, done: number, total: number) => reports.push(done / total);
  orderHeads(folder, 'begin("$1")', report);
  orderHeads(folder, 'begin("$1")');
  expect(reports).toEqual([0, 1]);
  const [home = '', item = ''] = pages.map((page) => readFileSync(page, 'utf8'));
  expect(item).toBe(START + POLICY + SCRIPTS + REST + BODY);
  expect(home).toBe(`${START}${POLICY}${SCRIPTS}<script>begin("$1")</script>${REST}${BODY}`);
});

it('names the page that has no policy', () => {
  writeFileSync(join(folder, 'bare.html'), `${START}${REST}</head></html>`);
  expect(() => orderHeads(folder, '')).toThrow(/bare\.html/);
});
