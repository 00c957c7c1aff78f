import { SEAL } from '@/lib/site/site-name';

/** The site's seal; decorative, its name stands beside it. */
export function Seal() {
  return (
    <span
      aria-hidden="true"
      className="grid size-[2.125rem] shrink-0 place-items-center rounded-[5px] bg-peony font-song text-[1.3125rem] font-bold leading-none text-on-peony"
    >
      {SEAL}
    </span>
  );
}
