'use client';

import { chooseLargeType, chooseTheme, type Theme, useLargeType, useTheme } from './display-store';
import { HalfIcon, ICON_BUTTON, MoonIcon, SunIcon } from './icons';

const NAMES: Record<Theme, string> = { system: '跟随系统', light: '浅色', dark: '深色' };
const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

/** Light, dark, or as the system has it, one after the other; remembered on this device. */
export function ThemeSwitch() {
  const chosen = useTheme();
  const name = `外观：${NAMES[chosen]}`;
  return (
    <button
      type="button"
      aria-label={name}
      title={`${name}（点按改为${NAMES[NEXT[chosen]]}）`}
      onClick={() => chooseTheme(NEXT[chosen])}
      className={`${ICON_BUTTON} inline-flex`}
    >
      {/* Shown by what <html> says, which is true before scripts are there. */}
      <HalfIcon className="in-data-[theme]:hidden" />
      <SunIcon className="hidden in-data-[theme=light]:block" />
      <MoonIcon className="hidden in-data-[theme=dark]:block" />
    </button>
  );
}

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
