import { expect, it, vi } from 'vitest';
import { sampleItems } from '@/lib/engine/bundle/sample-sources';
import { openEngine } from '@/lib/engine/open-engine';
import { sampleArtefacts } from '@/lib/ingest/publish/sample-artefacts';
import { TYPED } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { answerAtOnce } from './page-engine';

async function sampleEngine(missing: readonly string[] = []) {
  const artefacts = sampleArtefacts(sampleItems(['全市发展会议召开', '江凌调研防汛工作']));
  return openEngine(async (path) => {
    if (missing.some((name) => path.endsWith(name))) throw new Error(`No ${path}.`);
    return new TextEncoder().encode(artefacts.get(`search/${path}`)?.toString());
  });
}

it('answers what needs no file before the next task', async () => {
  const { search } = await sampleEngine();
  const answers: string[] = [];
  setTimeout(() => answers.push('the next task'));
  const page = await answerAtOnce(search)(searchRequest('防汛'), TYPED);
  answers.push('the answer');
  expect(page).toEqual(await search(searchRequest('防汛'), TYPED));
  expect(answers).toEqual(['the answer']);
});

it('leaves to others what waits for a file, until that is there', async () => {
  const { search } = await sampleEngine();
  const engine = answerAtOnce(search);
  expect(await engine(searchRequest('jiangling'), TYPED)).toBeNull();
  await search(searchRequest('jiangling'), TYPED);
  expect((await engine(searchRequest('jiangling'), TYPED))?.hits).toHaveLength(1);
});

it('leaves to others what lacks a file', async () => {
  const { search } = await sampleEngine(['readings.json']);
  const page = await search(searchRequest('jiangling'), TYPED);
  expect(page.unavailable).toEqual(['readings']);
  expect(await answerAtOnce(async () => page)(searchRequest('jiangling'), TYPED)).toBeNull();
});

it('leaves to others what may take long', async () => {
  const { search } = await sampleEngine();
  const slow = vi.fn(search);
  const engine = answerAtOnce(slow);
  expect(await engine(searchRequest('防汛'.repeat(40)), TYPED)).toBeNull();
  expect(await engine({ ...searchRequest('防'), within: ['防汛'.repeat(40)] }, TYPED)).toBeNull();
  expect(slow).not.toHaveBeenCalled();
});

it('leaves to others what fails', async () => {
  const engine = answerAtOnce(() => Promise.reject(new Error('No.')));
  expect(await engine(searchRequest('防汛'), TYPED)).toBeNull();
});
