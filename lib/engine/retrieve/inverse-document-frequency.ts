/**
 * How much a term tells: BM25's inverse document frequency, never negative.
 *
 * @param documents items in the collection
 * @param holders items that hold the term
 */
export function inverseDocumentFrequency(documents: number, holders: number): number {
  return Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
}
