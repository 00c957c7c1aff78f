import { expect, it } from 'vitest';
import { bundleFirstScript, bundleWorker } from './bundle-scripts';

const namesOf = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].map((name) => name.replace(/-[\w-]{8}\.js$/, ''));

it('makes one file of what the worker needs first, which begins by importing nothing', async () => {
  const { entry, files } = await bundleWorker(false);
  expect(files.get(entry)).not.toMatch(/\bimport\s*["'`{*]|\bfrom\s*["'`]\.\//);
  expect(namesOf(files)).toContain('open-sharded');
  // What the parts share with it they take from it.
  for (const [name, code] of files) {
    if (name.startsWith('correct-query')) expect(code).toContain(entry);
  }
});

it('has the code for shards in the first file where the collection is in shards', async () => {
  const { entry, files } = await bundleWorker(true);
  expect(namesOf(files)).not.toContain('open-sharded');
  expect(files.get(entry)).not.toMatch(/\bimport\s*["'`{*]|\bfrom\s*["'`]\.\//);
});

it('makes the same files of the same sources', async () => {
  expect(await bundleWorker(false)).toEqual(await bundleWorker(false));
});

it('gives the first script what to ask for, in a form that can stand in a page', async () => {
  const start = { worker: '/w.js', base: '/search/', paths: ['manifest.json', 'abc/index.json'] };
  const script = await bundleFirstScript(start);
  expect(script).toContain('abc/index.json');
  expect(script).not.toMatch(/SEARCH_START|<\/script|^import|^export/m);
});
