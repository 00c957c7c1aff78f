/**
 * Hears how far a long ingest is.
 *
 * @param step what is done, as an editor reads it
 * @param done of `total`, from 0 to all of it
 */
export type ReportStep = (step: string, done: number, total: number) => void;

/** Nobody listens. */
export const NO_REPORT: ReportStep = () => {};
