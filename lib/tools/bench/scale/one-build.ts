import { join } from 'node:path';
import { openCache } from '@/lib/ingest/cache/build-cache';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { readWordVectors } from '@/lib/ingest/near/shipped-words';
import { itemFiles } from '@/lib/ingest/publish/item-files';
import { replaceOutput } from '@/lib/ingest/publish/replace-output';
import { PROJECT_DATA } from '@/lib/tools/project-paths';

/**
 * Builds all that an ingest publishes of a folder, in a process of its own, so that time and memory
 * are of nothing else, in the place of what was built before: `one-build.ts <folder> <cache> <place>`.
 */
const [folder = '', kept = '', place = ''] = process.argv.slice(2);
const start = performance.now();
const cache = openCache(kept, 'benchmark');
const ingested = await ingestFolder(folder, PROJECT_DATA, { vectors: readWordVectors(), cache });
cache.removeUnused();
const { artefacts, items } = ingested;
const files = itemFiles(items, { gazette: '', home: null }, () => false);
replaceOutput(join(place, 'work'), join(place, 'public'), new Map([...artefacts, ...files]));
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage();
const search = [...artefacts].filter(([path]) => path.startsWith('search/'));
console.log(
  JSON.stringify({
    items: items.length,
    seconds,
    processor: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    files: search.length,
    published: search.reduce((sum, [, content]) => sum + content.length, 0) / 2 ** 20,
  }),
);
