import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let project: string;
let digest: typeof import('./build-digest');

beforeEach(async () => {
  project = mkdtempSync(join(tmpdir(), 'heluo-digest-'));
  vi.resetModules();
  vi.doMock('@/lib/tools/project-paths', () => ({
    PROJECT: project,
    PROJECT_DATA: join(project, 'data'),
    SITE: join(project, 'out'),
    WORK: join(project, '.build'),
    dataFolder: () => join(project, 'data'),
  }));
  digest = await import('./build-digest');
  for (const folder of ['data', 'out', 'lib']) mkdirSync(join(project, folder));
  writeFileSync(join(project, 'out/index.html'), '');
  writeFileSync(join(project, 'data/2023-05.txt'), 'May');
});
afterEach(() => rmSync(project, { recursive: true }));

it('knows a site as fresh that was built from the inputs as they are', () => {
  expect(digest.isSiteFresh()).toBe(false);
  digest.recordBuild(digest.inputDigest());
  expect(digest.isSiteFresh()).toBe(true);
  rmSync(join(project, 'out'), { recursive: true });
  expect(digest.isSiteFresh()).toBe(false);
});

it('takes a site for stale whose inputs changed while it was built', () => {
  const before = digest.inputDigest();
  writeFileSync(join(project, 'data/2023-06.txt'), 'June');
  digest.recordBuild(before);
  expect(digest.isSiteFresh()).toBe(false);
});

it('takes a site for stale that a build had begun to put in place when it was killed', () => {
  digest.recordBuild(digest.inputDigest());
  digest.forgetBuild();
  expect(digest.isSiteFresh()).toBe(false);
});
