'use client';

import { chooseLargeType, useLargeType } from './display-store';

/** Large type on every page, remembered on this device. */
export function TypeSwitch() {
  const isLarge = useLargeType();
  return (
    <button
      type="button"
      aria-pressed={isLarge}
      onClick={() => chooseLargeType(!isLarge)}
      // Coloured by what <html> says, which is true before scripts are there.
      className="ml-auto hidden min-h-9 items-center rounded-lg border border-hairline px-3 text-sm whitespace-nowrap text-soft hover:border-ink hover:text-ink in-data-[type=large]:border-ink in-data-[type=large]:text-ink scripted:inline-flex touch:min-h-11"
    >
      大字版
    </button>
  );
}
