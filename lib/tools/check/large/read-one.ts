import { basename, dirname } from 'node:path';
import { readFile } from '@/lib/ingest/read-file';
import { sourceFile } from '@/lib/ingest/sources/source-file';

/** Reads one file in a process of its own, so that time and memory are of nothing else. */
const path = process.argv[2] ?? '';
const before = process.cpuUsage();
const { drafts, form } = await readFile(sourceFile(dirname(path), basename(path)), []);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    form,
    items: drafts.length,
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
