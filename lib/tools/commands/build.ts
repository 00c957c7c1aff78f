import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { MAKING, replaceFolders } from '@/lib/ingest/publish/replace-folders';
import { PROJECT, SITE, SITE_WORK } from '@/lib/tools/project-paths';
import { withOutput } from '@/lib/tools/with-output';
import { forgetBuild, inputDigest, recordBuild } from './build-digest';
import { ingestData } from './ingest-data';
import { putReferrerPolicyFirst } from './put-referrer-policy-first';
import { removePrefetchPayloads } from './remove-prefetch-payloads';
import { siteSummary } from './site-summary';

const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');
/** Where `next.config.mjs` lets Next export to; a folder of the same name as `out/`. */
const EXPORTED = join(SITE_WORK, MAKING, 'out');

await withOutput(build);

/** Ingests, exports aside, and puts the new site in place; arguments go on to Next. */
async function build(): Promise<number> {
  if (!(await ingestData({ strict: false, frozen: false }))) return 1;
  // Ingest has registered new ids among the data.
  const digest = inputDigest();
  const code = await exportSite();
  if (code !== 0) {
    console.error('生成未完成，原有网站没有改动。');
    return code;
  }
  for (const page of ['index.html', '404.html']) {
    if (existsSync(join(EXPORTED, page))) continue;
    throw new Error(`Expected ${page} in ${EXPORTED}, found none. See distDir in next.config.mjs.`);
  }
  putReferrerPolicyFirst(EXPORTED);
  removePrefetchPayloads(EXPORTED);
  forgetBuild();
  replaceFolders(SITE_WORK, PROJECT);
  recordBuild(digest);
  console.log(siteSummary(SITE));
  return 0;
}

async function exportSite(): Promise<number> {
  const next = spawn(process.execPath, [NEXT, 'build', ...process.argv.slice(2)], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
  // Who ends this process means the whole build.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => next.kill(signal));
  }
  const [code] = await once(next, 'exit');
  return typeof code === 'number' ? code : 1;
}
