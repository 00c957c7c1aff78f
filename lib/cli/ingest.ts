import { parseArgs } from 'node:util';
import { ingestData } from './ingest-data';
import { withOutput } from './with-output';

const options = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    frozen: { type: 'boolean', default: false },
  },
}).values;

await withOutput(async () => ((await ingestData(options)) ? 0 : 1));
