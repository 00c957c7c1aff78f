import { absentEmpty, answerable, type Judged, precisionOf, typesOf } from './gazette-figures';
import { mean } from './judge';

/** An engine's name with its scores, in the judgments' order. */
export type Column = readonly [engine: string, judged: readonly Judged[]];

type Figure = readonly [what: string, score: (judged: readonly Judged[]) => number];

const BY_TYPE: readonly Figure[] = [
  ['nDCG@10', (judged) => mean(judged.map(({ ndcg }) => ndcg))],
  ['success@1', (judged) => mean(judged.map(({ success }) => success))],
  ['recall@10', (judged) => mean(judged.map(({ recall }) => recall))],
];

/** One table for each figure, kinds of query down and engines across; then the engines over all. */
export function printGazette(set: string, columns: readonly Column[]): void {
  const all = columns[0]?.[1] ?? [];
  for (const [what, score] of BY_TYPE) {
    console.log(`\n${set}: ${what} by kind of query`);
    console.table(
      typesOf(all).map((type) => {
        const ofType = (judged: readonly Judged[]) => judged.filter((one) => one.type === type);
        const scores = columns.map(([engine, judged]) => [engine, shown(score(ofType(judged)))]);
        return { type, queries: ofType(all).length, ...Object.fromEntries(scores) };
      }),
    );
  }
  console.log(`\n${set}: all ${all.length} judged queries, hits only`);
  const figures: readonly Figure[] = [
    ...BY_TYPE,
    ['precision', precisionOf],
    ['absent topics empty', absentEmpty],
    ['nDCG@10 of answerable ones', (judged) => mean(answerable(judged).map(({ ndcg }) => ndcg))],
  ];
  console.table(
    columns.map(([engine, judged]) => ({
      engine,
      ...Object.fromEntries(figures.map(([what, score]) => [what, shown(score(judged))])),
    })),
  );
}

function shown(value: number): string {
  return value.toFixed(3);
}
