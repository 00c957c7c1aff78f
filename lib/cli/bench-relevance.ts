import { join } from 'node:path';
import { searchRequest } from '@/lib/search/search-request';
import { judge, mean, readJudgments, type Scores } from './judge';
import { openNodeEngine } from './node-engine';
import { PROJECT_DATA } from './project-paths';
import { slugOfName } from './slug-of-name';

/** The floor this repository keeps; the command fails under it. */
const NDCG_FLOOR = 0.88;

const engine = await openNodeEngine();
const byType = new Map<string, Scores[]>();
for (const judgment of readJudgments(join(PROJECT_DATA, 'judgments.jsonl'))) {
  const section =
    judgment.section === null ? null : slugOfName(engine.collection.sections, judgment.section);
  const { hits } = await engine.search(searchRequest(judgment.q, { section }));
  const scores = judge(
    judgment,
    hits.map((hit) => Number(hit.id.split('-').at(-1))),
  );
  byType.set(judgment.type, [...(byType.get(judgment.type) ?? []), scores]);
}

const rows = [...byType].map(([type, scores]) => row(type, scores));
const all = [...byType.values()].flat();
console.table([...rows, row('all', all)]);
const ndcg = mean(all.map((one) => one.ndcg));
if (ndcg < NDCG_FLOOR) {
  console.error(`nDCG@10 is ${ndcg.toFixed(4)}, under the floor of ${NDCG_FLOOR}.`);
  process.exitCode = 1;
}

function row(type: string, scores: readonly Scores[]) {
  return {
    type,
    queries: scores.length,
    'nDCG@10': mean(scores.map((one) => one.ndcg)).toFixed(3),
    'success@1': mean(scores.map((one) => one.success)).toFixed(3),
    'recall@10': mean(scores.map((one) => one.recall)).toFixed(3),
  };
}
