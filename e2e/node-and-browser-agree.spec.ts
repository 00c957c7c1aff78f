import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { readJudgments } from '@/lib/tools/bench/judge';
import { fixtureProject } from '@/lib/tools/commands/fixture-site';
import { slugOfName } from '@/lib/tools/slug-of-name';
import { type BrowserAnswer, typeEach } from './browser-answer';
import { readSections } from './collection';
import { test } from './fixtures';

const JUDGED = join(MAY_2023, 'lists', 'judgments.jsonl');

interface Answered {
  readonly q: string;
  readonly hits: readonly { readonly id: string }[];
  readonly partial: readonly { readonly id: string }[];
}

test('the first ten of every judged query are those of npm run query', async ({
  page,
  searchPage,
}) => {
  test.slow();
  const sections = readSections();
  const fromNode = queryInNode();
  const judged = readJudgments(JUDGED);
  expect(fromNode.map(({ q }) => q)).toEqual(judged.map(({ q }) => q));

  const fromBrowser = new Map<string, BrowserAnswer>();
  for (const name of new Set(judged.map(({ section }) => section))) {
    const section = name === null ? null : slugOfName(sections, name);
    await searchPage.open({ section });
    const queries = judged.filter((judgment) => judgment.section === name);
    const answers = await typeEach(
      page,
      queries.map(({ q }) => ({ text: q, id: null })),
    );
    queries.forEach(({ id }, at) => {
      const answer = answers[at];
      if (answer) fromBrowser.set(id, answer);
    });
  }

  const ten = ({ hits, partial }: BrowserAnswer) => ({
    hits: hits.slice(0, 10),
    partial: partial.slice(0, 10),
  });
  const ids = (found: Answered['hits']) => found.map(({ id }) => id);
  expect(
    judged.map(({ id, q }) => ({ q, ...ten(fromBrowser.get(id) ?? { hits: [], partial: [] }) })),
  ).toEqual(
    fromNode.map(({ q, hits, partial }) => ({ q, hits: ids(hits), partial: ids(partial) })),
  );
});

function queryInNode(): Answered[] {
  const output = execFileSync('npm', ['run', '-s', 'query', '--', '--batch', JUDGED], {
    cwd: fixtureProject('may'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answered);
}
