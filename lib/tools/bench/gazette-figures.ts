import { mean, type Scores } from './judge';
import type { FlooredFigure, GazetteFloors } from './relevance-floors';

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

/** Of the answerable queries that list anything, how much of the list is right. */
export function precisionOf(judged: readonly Judged[]): number {
  return mean(judged.flatMap(({ isAbsent, precision }) => (isAbsent ? [] : (precision ?? []))));
}

/** Without those for which an empty list is right. */
export function answerable(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ isAbsent }) => !isAbsent);
}

export function typesOf(judged: readonly Judged[]): string[] {
  return [...new Set(judged.map(({ type }) => type))];
}

/** Everything of a judged set's scores that has a floor. */
export function gazetteFigures(
  set: string,
  judged: readonly Judged[],
  floors: GazetteFloors,
): FlooredFigure[] {
  const ndcg = (some: readonly Judged[]) => mean(some.map((one) => one.ndcg));
  return [
    { what: `${set}: nDCG@10`, value: ndcg(judged), floor: floors.ndcg },
    {
      what: `${set}: success@1`,
      value: mean(judged.map(({ success }) => success)),
      floor: floors.success,
    },
    ...typesOf(judged).map((type) => ({
      what: `${set}: nDCG@10 of ${type}`,
      value: ndcg(judged.filter((one) => one.type === type)),
      floor: floors.ndcgOfEveryType,
    })),
    {
      what: `${set}: share of absent topics with an empty list`,
      value: absentEmpty(judged),
      floor: floors.absentEmpty,
    },
    { what: `${set}: precision of hits`, value: precisionOf(judged), floor: floors.precision },
  ];
}
