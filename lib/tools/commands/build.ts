import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { EarlyFilesToAsk } from '@/lib/backends/worker/start-early';
import { loadIssues } from '@/lib/content/load-collection';
import { ARTEFACTS, MANIFEST_NAME, type Manifest, parseManifest } from '@/lib/corpus/manifest';
import { MAKING, replaceFolders } from '@/lib/ingest/publish/replace-folders';
import { basePath, PROJECT, SEARCH_OUTPUT, SITE, SITE_WORK } from '@/lib/tools/project-paths';
import { compressScripts } from '@/lib/tools/serve/compress-scripts';
import { withOutput } from '@/lib/tools/with-output';
import { forgetBuild, inputDigest, recordBuild } from './build-digest';
import { bundleFirstScript, bundleWorker } from './bundle-scripts';
import { ingestData } from './ingest-data';
import { orderHeads } from './order-heads';
import { addPlainContents } from './plain-contents';
import { removePrefetchPayloads } from './remove-prefetch-payloads';
import { siteSummary } from './site-summary';
import { stepPrinter } from './step-printer';

const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');
/** Where `next.config.mjs` lets Next export to; a folder of the same name as `out/`. */
const EXPORTED = join(SITE_WORK, MAKING, 'out');
/** Next's own copy of every page, larger than the site; its next build would remove it. */
const NEXT_PAGES = join(PROJECT, '.next', 'server', 'app');
/** Beside Next's own files: servers keep what is in there for good. */
const WORKER_FOLDER = '_next/static/worker';

await withOutput(build);

/** Ingests, exports aside, and puts the new site in place; arguments go on to Next. */
async function build(): Promise<number> {
  if (!(await ingestData({ strict: false, frozen: false }))) return 1;
  // Ingest has registered new ids among the data.
  const digest = inputDigest();
  const manifest = parseManifest(readFileSync(join(SEARCH_OUTPUT, MANIFEST_NAME), 'utf8'));
  const worker = await bundleWorker(manifest.shards !== undefined);
  const workerPath = `/${WORKER_FOLDER}/${worker.entry}`;
  const code = await exportSite({ SEARCH_WORKER: workerPath });
  if (code !== 0) {
    console.error('生成未完成，原有网站没有改动。');
    return code;
  }
  for (const page of ['index.html', '404.html']) {
    if (existsSync(join(EXPORTED, page))) continue;
    throw new Error(`Expected ${page} in ${EXPORTED}, found none. See distDir in next.config.mjs.`);
  }
  const cleared = removeBeside(NEXT_PAGES);
  const workerFolder = join(EXPORTED, WORKER_FOLDER);
  mkdirSync(workerFolder, { recursive: true });
  for (const [name, text] of worker.files) writeFileSync(join(workerFolder, name), text);
  await compressScripts(EXPORTED);
  removePrefetchPayloads(EXPORTED);
  const home = join(EXPORTED, 'index.html');
  writeFileSync(home, addPlainContents(readFileSync(home, 'utf8'), loadIssues(), basePath()));
  const firstScript = await bundleFirstScript(searchStart(workerPath, manifest));
  orderHeads(EXPORTED, firstScript, stepPrinter(process.stdout));
  await cleared;
  forgetBuild();
  replaceFolders(SITE_WORK, PROJECT);
  recordBuild(digest);
  console.log(siteSummary(SITE));
  return 0;
}

/** What a link to a search can ask for before anything else: where its address says so, it is needed. */
function searchStart(workerPath: string, { generation, shards }: Manifest): EarlyFilesToAsk {
  // The manifest carries what opens a collection in shards.
  const opening = shards ? [] : [ARTEFACTS.index, ARTEFACTS.texts];
  return {
    worker: basePath() + workerPath,
    base: `${basePath()}/search/`,
    paths: [MANIFEST_NAME, ...opening.map((name) => `${generation}/${name}`)],
  };
}

/**
 * Removes a folder in a process of its own while this one works on: of 75,000 items half a million
 * files take minutes. What stays is no fault, Next's next build removes it.
 */
async function removeBeside(folder: string): Promise<void> {
  const script = 'fs.rmSync(process.argv[1], { recursive: true, force: true })';
  await once(spawn(process.execPath, ['-e', script, folder], { stdio: 'ignore' }), 'close');
}

/** @param settings what `next.config.mjs` reads besides */
async function exportSite(settings: Readonly<Record<string, string>>): Promise<number> {
  const next = spawn(process.execPath, [NEXT, 'build', ...process.argv.slice(2)], {
    cwd: PROJECT,
    env: { ...process.env, ...settings },
    stdio: 'inherit',
  });
  // Who ends this process means the whole build.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => next.kill(signal));
  }
  const [code] = await once(next, 'exit');
  return typeof code === 'number' ? code : 1;
}
