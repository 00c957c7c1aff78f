import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let project: string;
let requireSite: () => string;

beforeEach(async () => {
  project = mkdtempSync(join(tmpdir(), 'heluo-project-'));
  const work = join(project, '.build');
  vi.resetModules();
  vi.doMock('./project-paths', () => ({
    PROJECT: project,
    PUBLIC: join(project, 'public'),
    PUBLIC_WORK: join(work, 'public'),
    SITE: join(project, 'out'),
    SITE_WORK: join(work, 'site'),
    WORK: work,
  }));
  ({ requireSite } = await import('./require-site'));
});
afterEach(() => rmSync(project, { recursive: true }));

function write(path: string, text: string): void {
  const file = join(project, path, 'index.html');
  mkdirSync(join(project, path), { recursive: true });
  writeFileSync(file, text);
}

it('puts the site back where a build was killed while it exchanged the old and the new one', () => {
  write('.build/site/ready/out', 'new');
  write('.build/site/old/out', 'old');
  expect(readFileSync(join(requireSite(), 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(join(project, '.build/site'))).toBe(false);
});

it('keeps the previous site and removes what a killed build had half made', () => {
  write('out', 'old');
  write('.build/site/making/out', 'half');
  write('.build/public/making/data', 'half');
  expect(readFileSync(join(requireSite(), 'index.html'), 'utf8')).toBe('old');
  expect(existsSync(join(project, '.build/site'))).toBe(false);
  expect(existsSync(join(project, '.build/public'))).toBe(false);
});

it('touches nothing while a build is at work', async () => {
  const { takeLock } = await import('@/lib/ingest/publish/build-lock');
  write('out', 'old');
  write('.build/site/making/out', 'half');
  const release = takeLock(join(project, '.build/lock'));
  requireSite();
  expect(existsSync(join(project, '.build/site/making/out/index.html'))).toBe(true);
  release();
});

it('says what to do where there is no site', () => {
  expect(requireSite).toThrow(`Expected the exported site in ${join(project, 'out')}`);
});
