import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT } from '@/lib/tools/project-paths';

const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What the workflows ask of npm: every script that they run there is. */
function expectKnownScripts(commands: readonly string[]): void {
  const run = commands.flatMap((command) => [...command.matchAll(/npm run (?:-s )?([\w:-]+)/g)]);
  expect(run.map(([, name]) => name)).toEqual(['build']);
  expect(scripts).toHaveProperty('build');
  expect(commands.some((command) => /^npm ci\b/.test(command))).toBe(true);
}

test('the workflow for GitHub builds on a push and hands the site back', () => {
  const workflow = parse(read('.ci/publish/github-actions.yml'));
  expect(workflow.on).toHaveProperty('push');
  const { steps } = workflow.jobs.build as { steps: Record<string, never>[] };
  expectKnownScripts(steps.flatMap(({ run }) => (run === undefined ? [] : [run])));
  const upload = steps.find(({ uses }) => /upload-artifact@/.test(uses ?? ''));
  expect(upload?.with).toMatchObject({ path: 'out' });
});

test('the workflow for GitLab builds on the main branch and hands the site back', () => {
  const { site } = parse(read('.ci/publish/gitlab-ci.yml'));
  expectKnownScripts(site.script);
  expect(site.artifacts.paths).toEqual(['out/', 'data/lists/registry.txt']);
});
