'use client';

import { chooseTheme, type Theme, useTheme } from './display-store';

const THEMES: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: 'system', label: '跟随系统' },
  { theme: 'light', label: '浅色' },
  { theme: 'dark', label: '深色' },
];

/** Light, dark, or as the system has it; remembered on this device. */
export function ThemeSwitch() {
  const chosen = useTheme();
  return (
    <fieldset className="hidden flex-wrap items-center gap-x-4 scripted:flex">
      <legend className="sr-only">外观</legend>
      {THEMES.map(({ theme, label }) => (
        <label
          key={theme}
          className="inline-flex min-h-7 cursor-pointer items-center rounded-sm underline-offset-4 outline-offset-3 outline-peony hover:text-ink has-checked:text-ink has-checked:underline has-focus-visible:outline-2 touch:min-h-11"
        >
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={chosen === theme}
            onChange={() => chooseTheme(theme)}
            className="sr-only"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
