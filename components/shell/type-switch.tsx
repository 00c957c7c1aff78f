'use client';

import { chooseLargeType, useLargeType } from './display-store';
import { ICON_BUTTON } from './icons';

/** 大字版 on every page: large type, high contrast, a large pointer. Remembered on this device. */
export function TypeSwitch() {
  const isLarge = useLargeType();
  return (
    <button
      type="button"
      aria-pressed={isLarge}
      aria-label="大字版"
      title="大字版（长辈版）"
      onClick={() => chooseLargeType(!isLarge)}
      // Coloured by what <html> says, which is true before scripts are there.
      className={`${ICON_BUTTON} inline-flex in-data-[type=large]:bg-ink in-data-[type=large]:text-paper`}
    >
      <span aria-hidden="true" className="text-[20px] leading-none font-bold">
        大
      </span>
    </button>
  );
}
