import { startTransition, useEffect, useState } from 'react';

/** Long enough that a screen reader is not interrupted at every key. */
const ANNOUNCED_AFTER = 500;

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
  const [announced, setAnnounced] = useState(announcement);
  useEffect(() => {
    const announce = () => startTransition(() => setAnnounced(announcement));
    const timer = setTimeout(announce, ANNOUNCED_AFTER);
    return () => clearTimeout(timer);
  }, [announcement]);
  return (
    <p className="text-[0.9375rem] font-bold whitespace-nowrap">
      <span aria-hidden="true" data-text={text} className="before:content-[attr(data-text)]" />
      <span role="status" className="sr-only">
        {announced}
      </span>
    </p>
  );
}
