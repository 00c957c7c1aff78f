/** Work that may be laid down after each piece. */
export type Pieces<T> = Generator<void, T>;

/** Does all of it in one go. */
export function atOnce<T>(work: Pieces<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What to wait for before the next piece; null to go on. */
export type Pause = () => Promise<void> | null;

/** Does it piece by piece, with a pause after each; without pauses in one go. */
export async function inPieces<T>(work: Pieces<T>, pause?: Pause): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const waited = pause?.();
    if (waited) await waited;
  }
}
