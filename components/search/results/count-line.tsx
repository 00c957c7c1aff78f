import { useSettled } from '@/components/search/state/use-settled';

/** Long enough that a screen reader is not interrupted at every key. */
const SETTLE_MS = 500;

interface CountLineProps {
  /** For example `12 条结果`; blank while nothing is known. */
  readonly text: string;
  /** The same for those who hear it, with what they cannot see beside it. */
  readonly announcement: string;
}

/**
 * The number of results: seen at once, announced when typing rests. The eye reads generated content
 * that screen readers pass over; they read the live region, so nothing is said twice.
 */
export function CountLine({ text, announcement }: CountLineProps) {
  const announced = useSettled(announcement, SETTLE_MS);
  return (
    <p className="text-[0.9375rem] font-bold">
      <span aria-hidden="true" data-text={text} className="before:content-[attr(data-text)]" />
      <span role="status" className="sr-only">
        {announced}
      </span>
    </p>
  );
}
