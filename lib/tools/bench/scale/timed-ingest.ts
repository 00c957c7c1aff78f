import { type Ingested, ingestFolder } from '@/lib/ingest/ingest-folder';
import { PROJECT_DATA } from '@/lib/tools/project-paths';

const MB = 1024 * 1024;

/** An ingest with what it took. */
export interface TimedIngest {
  readonly ingested: Ingested;
  readonly seconds: number;
  /** Of this process so far, in MB. */
  readonly peak: number;
}

/** Ingests a folder and prints what it took and what it made. */
export async function timedIngest(folder: string): Promise<TimedIngest> {
  const start = performance.now();
  const ingested = await ingestFolder(folder, PROJECT_DATA);
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  const files = [...ingested.artefacts].filter(([path]) => path.startsWith('search/'));
  const megabytes = files.reduce((sum, [, content]) => sum + content.length, 0) / MB;
  console.log(
    `${ingested.items.length} items: ingest ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB, search ${files.length} files, ${megabytes.toFixed(1)} MB`,
  );
  return { ingested, seconds, peak };
}
