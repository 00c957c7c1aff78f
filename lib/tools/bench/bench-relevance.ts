import { gazetteRelevance } from './gazette-relevance';
import { sharedCorpus } from './shared-corpus';
import { stardRelevance } from './stard-relevance';

const BENCHMARKS = ['gazette', 'stard'];

const [wanted] = process.argv.slice(2);
if (wanted !== undefined && !BENCHMARKS.includes(wanted)) {
  console.error(`Expected nothing or one of ${BENCHMARKS.join(', ')}, got ${wanted}.`);
  process.exit(2);
}

const problems: string[] = [];
if (wanted !== 'stard') problems.push(...(await gazetteRelevance()));
const stard = wanted === 'gazette' ? null : sharedCorpus('stard_law');
if (stard !== null) problems.push(...(await stardRelevance(stard)));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
