import type { ReportStep } from '@/lib/ingest/publish/report-step';

/** Where lines are printed: `process.stdout`, as far as it is needed. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Where nobody watches, such as in CI, a line is printed each time so much more is done. */
const SHARE_A_LINE = 0.25;

/**
 * Prints how far a long step is: on a terminal in one line that changes, else in a few plain lines.
 */
export function stepPrinter(output: Output): ReportStep {
  let before = { step: '', share: 0 };
  return (step, done, total) => {
    const share = total === 0 ? 1 : done / total;
    const text = `${step} ${Math.floor(100 * share)}%`;
    if (output.isTTY) {
      output.write(`\r${text}${share >= 1 ? '\n' : ''}`);
    } else if (step !== before.step || share >= 1 || share - before.share >= SHARE_A_LINE) {
      output.write(`${text}\n`);
    } else return;
    before = { step, share };
  };
}
