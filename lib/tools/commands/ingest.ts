import { parseArgs } from 'node:util';
import { withOutput } from '@/lib/tools/with-output';
import { ingestData } from './ingest-data';

const options = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    frozen: { type: 'boolean', default: false },
  },
}).values;

await withOutput(async () => ((await ingestData(options)) ? 0 : 1));
