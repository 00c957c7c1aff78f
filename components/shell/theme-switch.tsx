'use client';

import { chooseTheme, type Theme, useTheme } from './display-store';
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
