import { plainDigits } from './plain-digits';

const RUN = /\d{1,2}\s*日?(?:\s*[、和及]\s*\d{1,2}\s*日?)+/gu;

/** Whether a date names days that do not follow one another, as 5月3日、7日、9日 does: no range is true of it. */
export function areDaysApart(text: string): boolean {
  return (plainDigits(text).match(RUN) ?? []).some((run) => {
    const days = (run.match(/\d+/gu) ?? []).map(Number);
    return days.some((day, at) => at > 0 && day - (days[at - 1] ?? 0) > 1);
  });
}
