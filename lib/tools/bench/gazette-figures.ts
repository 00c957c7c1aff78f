import { mean, type Scores } from './judge';
import { type FlooredFigure, GAZETTE_FLOORS } from './relevance-floors';

/** The scores of one judged query, with what it is counted under. */
export interface Judged extends Scores {
  readonly type: string;
  /** Nothing is relevant, so an empty list is the one right answer. */
  readonly isAbsent: boolean;
}

/** Over the topics that the gazette lacks, how many were answered with an empty list: 0 to 1. */
export function absentEmpty(judged: readonly Judged[]): number {
  return mean(judged.filter(({ isAbsent }) => isAbsent).map(({ success }) => success));
}

export function typesOf(judged: readonly Judged[]): string[] {
  return [...new Set(judged.map(({ type }) => type))];
}

/** Everything of the gazette's scores that has a floor. */
export function gazetteFigures(judged: readonly Judged[]): FlooredFigure[] {
  const ndcg = (some: readonly Judged[]) => mean(some.map((one) => one.ndcg));
  return [
    { what: 'Gazette: nDCG@10', value: ndcg(judged), floor: GAZETTE_FLOORS.ndcg },
    {
      what: 'Gazette: success@1',
      value: mean(judged.map(({ success }) => success)),
      floor: GAZETTE_FLOORS.success,
    },
    ...typesOf(judged).map((type) => ({
      what: `Gazette: nDCG@10 of ${type}`,
      value: ndcg(judged.filter((one) => one.type === type)),
      floor: GAZETTE_FLOORS.ndcgOfEveryType,
    })),
    {
      what: 'Gazette: share of absent topics with an empty list',
      value: absentEmpty(judged),
      floor: GAZETTE_FLOORS.absentEmpty,
    },
  ];
}
