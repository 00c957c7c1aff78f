import { parseArgs } from 'node:util';
import { withOutput } from '@/lib/tools/with-output';
import { checkFile } from './check-file';
import { ingestData } from './ingest-data';

const options = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    frozen: { type: 'boolean', default: false },
    check: { type: 'string' },
    mark: { type: 'string' },
  },
}).values;

if (options.check !== undefined) {
  process.exitCode = (await checkFile(options.check, options.mark ?? null)) ? 0 : 1;
} else await withOutput(async () => ((await ingestData(options)) ? 0 : 1));
