import { ingestData } from './ingest-data';
import { withOutput } from './with-output';

await withOutput(() => (ingestData() ? 0 : 1));
