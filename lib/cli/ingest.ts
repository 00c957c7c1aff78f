import { LockedError } from '@/lib/publish/build-lock';
import { holdOutput } from './hold-output';
import { ingestData } from './ingest-data';

try {
  const release = holdOutput();
  try {
    if (!ingestData()) process.exitCode = 1;
  } finally {
    release();
  }
} catch (error) {
  if (!(error instanceof LockedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
