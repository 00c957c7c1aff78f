import type { ReactNode } from 'react';

/** A button that is only an icon: a finger wide on every screen, also in large type. */
export const ICON_BUTTON =
  'size-[44px] shrink-0 items-center justify-center rounded-lg text-soft hover:bg-wash hover:text-ink';

/** Three lines: what opens a menu. */
export function MenuIcon() {
  return (
    <Icon>
      <path d="M3 5.5h14M3 10h14M3 14.5h14" />
    </Icon>
  );
}

export function SunIcon({ className }: IconProps) {
  return (
    <Icon className={className}>
      <circle cx="10" cy="10" r="3.4" />
      <path d="M10 1.800v2M10 16.200v2M1.8 10h2M16.2 10h2M4.2 4.200l1.4 1.400M14.4 14.400l1.4 1.400M15.8 4.200l-1.4 1.400M5.6 14.400l-1.4 1.4" />
    </Icon>
  );
}

export function MoonIcon({ className }: IconProps) {
  return (
    <Icon className={className}>
      <path d="M16.5 12.200A7 7 0 0 1 7.8 3.500a7 7 0 1 0 8.7 8.700z" />
    </Icon>
  );
}

/** Half light, half dark: as the system has it. */
export function HalfIcon({ className }: IconProps) {
  return (
    <Icon className={className}>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
    </Icon>
  );
}

interface IconProps {
  readonly className?: string | undefined;
}

function Icon({ className = '', children }: IconProps & { readonly children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`size-5 ${className}`}
    >
      {children}
    </svg>
  );
}
